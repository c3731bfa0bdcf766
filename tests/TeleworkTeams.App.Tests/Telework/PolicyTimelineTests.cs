using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>A section's documents over the city's, by date.</summary>
public sealed class PolicyTimelineTests
{
    private static readonly TeleworkPolicy City = new() { Name = "市", Deadline = new(DeadlineKind.PreviousDay), Presence = new(PresenceMode.None) };
    private static readonly TeleworkPolicy Own = new() { Name = "企画課", Presence = new(PresenceMode.Live) };

    [Fact]
    public void Each_date_on_which_either_changes_begins_a_version()
    {
        var timeline = LayPolicies.Over([Edition(1, 4, City), Edition(2, 10, City)], [Edition(1, 7, Own)]);

        timeline.Versions.Select(v => (v.From.Month, v.Number)).ShouldBe([(4, "市1"), (7, "市1・所属1"), (10, "市2・所属1")]);
        timeline.On(new(2026, 3, 31)).ShouldBeNull();
    }

    [Fact]
    public void A_section_replaces_whole_groups_and_leaves_the_others()
    {
        var policy = LayPolicies.Over([Edition(1, 4, City)], [Edition(1, 7, Own)]).On(new(2026, 7, 1))!.Policy;

        (policy.Presence!.Mode, policy.Deadline!.Kind).ShouldBe((PresenceMode.Live, DeadlineKind.PreviousDay));
    }

    [Fact]
    public void A_section_without_any_group_follows_the_city_again() =>
        LayPolicies.Over([Edition(1, 4, City)], [Edition(1, 7, Own), Edition(2, 9, new() { Name = "企画課" })]).Versions.Select(v => v.Number)
            .ShouldBe(["市1", "市1・所属1", "市1"]);

    [Fact]
    public void Of_two_with_the_same_first_day_the_later_one_holds() =>
        LayPolicies.Over([Edition(1, 4, City), Edition(2, 4, Own)], []).Versions.ShouldHaveSingleItem().Number.ShouldBe("市2");

    [Fact]
    public void A_section_may_have_rules_before_the_city_has() =>
        LayPolicies.Over([], [Edition(1, 4, Own)]).Versions.ShouldHaveSingleItem().Number.ShouldBe("所属1");

    private static PolicyEdition Edition(int number, int month, TeleworkPolicy policy) => new(number, new(2026, month, 1), policy);
}
