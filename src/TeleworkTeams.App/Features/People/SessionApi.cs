using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

internal sealed record SessionDto(
    string Mode, DateTimeOffset Now, string Today, string Zone, SessionPerson Person, string Language, bool? Outlook, string? SectionId, string? SectionName,
    IReadOnlyList<string> Roles, IReadOnlyList<SessionSection> Sections, IReadOnlyList<SessionNotice> Notices);

internal sealed record SessionPerson(string Id, string Name, string? Language);

internal sealed record SessionSection(string Id, string Name, bool CanSeeBoard, bool CanManage, bool CanSeeRecords, bool CanDecide);

internal sealed record SessionNotice(string Code, string Message);

internal sealed record LanguageRequest(string? Language);

internal sealed record OutlookRequest(bool? Write);

/// <summary>Who I am and what I may see.</summary>
internal sealed class SessionApi(PeopleQueries queries, PeopleTable people, SectionTable table, SectionAccess access, PeopleActions actions, IdentityMode local, PresenceQueries presence, IOptions<OutlookOptions> outlook, City city, IEnumerable<SectionOpenPoint> openPoints, IServiceProvider services)
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var session = api.MapGroup("/session");
        session.MapGet("", (Caller caller, SessionApi api, CancellationToken token) => api.ReadAsync(caller, token));
        session.MapPut("/language", (LanguageRequest body, Caller caller, HttpContext http, SessionApi api, CancellationToken token) => api.ChooseAsync(body, caller, http, token));
        session.MapPut("/outlook", (OutlookRequest body, Caller caller, HttpContext http, SessionApi api, CancellationToken token) => api.ChooseAsync(body, caller, http, token));
    }

    private async Task<Ok<SessionDto>> ReadAsync(Caller caller, CancellationToken cancellationToken)
    {
        var row = await people.FindAsync(caller.PersonId, cancellationToken);
        var language = LanguageExtensions.Parse(row?.Language) ?? caller.Language;
        var subject = await queries.SubjectAsync(caller.PersonId, cancellationToken);
        List<SessionSection> sections = [];
        HashSet<Role> roles = subject.Personnel ? [Role.Personnel] : [];
        _ = subject.Administrator && roles.Add(Role.Administrator);
        List<SessionNotice> notices = [];
        string? sectionName = null;
        foreach (var sectionRow in (await table.AllAsync(cancellationToken)).OrderBy(r => r.RowKey, StringComparer.Ordinal))
        {
            var section = sectionRow.ToSection();
            var isOwn = section.Id == row?.SectionId;
            var canManage = access.Manages(sectionRow, subject);
            var canSeeBoard = Rights.RoleFor(Right.SeeBoard, subject, section, null, city.Today) is not null;
            var canSeeRecords = subject.Personnel || Rights.RolesIn(subject, section, city.Today).Overlaps([Role.Head, Role.Deputy, Role.UnitLead]);
            if (canManage || canSeeBoard || canSeeRecords)
            {
                sections.Add(new SessionSection(section.Id, section.Name, canSeeBoard, canManage, canSeeRecords, Decides(section, caller.PersonId)));
            }

            roles.UnionWith(Rights.RolesIn(subject, section, city.Today));
            if (isOwn)
            {
                sectionName = section.Name;
            }

            if (canManage && section.HeadId is null)
            {
                notices.Add(new SessionNotice(PeopleTexts.Code(PeopleProblem.NoHead), PeopleTexts.Why(language, PeopleProblem.NoHead)));
            }

            // What is open for the whole city is said once.
            foreach (var point in openPoints.Where(p => canManage && !notices.Any(n => n.Code == p.Code)))
            {
                if (await point.FindAsync(services, section, language, cancellationToken) is { } open)
                {
                    notices.Add(new SessionNotice(point.Code, open));
                }
            }
        }

        if (local.IsLocal)
        {
            notices.Add(new SessionNotice("LOCAL_MODE", PeopleTexts.Get(language, "Session.LocalMode")));
        }

        if (!presence.IsOn)
        {
            notices.Add(new SessionNotice("GRAPH_OFF", PeopleTexts.Get(language, "Session.GraphOff")));
        }

        return TypedResults.Ok(new SessionDto(
            local.IsLocal ? "local" : "teams", city.Zone.Local(city.Now), Keys.Date(city.Today), city.Zone.Id,
            new SessionPerson(caller.PersonId, row?.Name ?? "", row?.Language), language.Tag,
            outlook.Value.IsOn && row is not null ? row.Outlook != false : null, row?.SectionId, sectionName,
            [.. roles.Select(r => WireWord.Of(r))], sections, notices));
    }

    /// <summary>Applications come to the head and to the deputies of the day; whoever stands in for an absent head decides about the head's own at any time.</summary>
    private bool Decides(Section section, string personId) =>
        section.HeadId == personId || section.Deputies.Any(d => d.PersonId == personId && d.IsFor(city.Today, headIsAway: true));

    private async Task<IResult> ChooseAsync(LanguageRequest body, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        var language = LanguageExtensions.Parse(body.Language);
        if (body.Language is not null && language is null)
        {
            return ApiProblems.Of(http, StatusCodes.Status400BadRequest);
        }

        return await actions.SetLanguageAsync(caller.PersonId, language, cancellationToken)
            ? await ReadAsync(caller with { Language = language ?? city.Language }, cancellationToken)
            : TypedResults.NotFound();
    }
    private async Task<IResult> ChooseAsync(OutlookRequest body, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (body.Write is not { } write)
        {
            return ApiProblems.Of(http, StatusCodes.Status400BadRequest);
        }

        return await actions.SetOutlookAsync(caller.PersonId, write, cancellationToken) ? await ReadAsync(caller, cancellationToken) : TypedResults.NotFound();
    }
}
