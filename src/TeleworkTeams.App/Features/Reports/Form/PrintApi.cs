using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Audit;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Reports.Form;

/// <summary>様式を印刷: the form of one application, for the applicant and for those who may see their records. A look by them is recorded (S-32).</summary>
internal sealed class PrintApi(PeopleQueries people, TeleworkQueries telework, CheckInQueries checkIns, PolicyQueries policies, SatelliteOfficeQueries offices, Looks looks, City city)
{
    private static readonly TextSet Texts = new(typeof(ReportTexts));

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/applications/{id}/print", (string id, bool? era, Caller caller, PrintApi print, CancellationToken token) => print.ReadAsync(id, era ?? true, caller, token));

    private async Task<Results<FileContentHttpResult, NotFound>> ReadAsync(string id, bool era, Caller caller, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, caller, cancellationToken) is not var (section, application, applicant))
        {
            return TypedResults.NotFound();
        }

        var days = application.Draft.Days.Select(d => d.Date).ToList();
        var (first, last) = (days.Min(), days.Max());
        var records = await checkIns.BetweenAsync(section.Id, applicant.Id, first, last, cancellationToken);
        var leaves = await people.LeavesAsync(section.Id, first, last, cancellationToken);
        var names = (await people.PeopleOfAsync(section.Id, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        var policy = (await policies.TimelineAsync(section.Id, cancellationToken)).On(first)?.Policy;
        var facts = new FormFacts(
            application, applicant, section, policy, names, records.Where(r => !r.IsEmpty).ToDictionary(r => r.Date),
            leaves.Where(l => l.PersonId == applicant.Id).ToDictionary(l => l.Date), city.Zone, city.Calendar, city.Now)
        {
            Seat = await SeatAsync(application, cancellationToken),
        };
        return TypedResults.File(
            ApplicationForm.Write(facts, caller.Language, era), "text/html; charset=utf-8", $"{Texts.Get(caller.Language, "Form.FileName")}_{applicant.Name}_{Keys.Date(first)}.html");
    }

    private async Task<string?> SeatAsync(TeleworkApplication application, CancellationToken cancellationToken)
    {
        if (application.Draft is not { Spot: WorkSpot.Satellite, SiteId: { } siteId })
        {
            return null;
        }

        var (site, seat) = await offices.NamesAsync(application.Id, application.PersonId, siteId, cancellationToken);
        return seat is null ? site : $"{site} {seat}";
    }

    /// <summary>Looks where the caller may look: the own section, then those whose records they may see. Null: none there, or not theirs.</summary>
    private async Task<(Section Section, TeleworkApplication Application, Person Applicant)?> FindAsync(string id, Caller caller, CancellationToken cancellationToken)
    {
        var subject = await people.SubjectAsync(caller.PersonId, cancellationToken);
        foreach (var section in (await people.SectionsAsync(cancellationToken)).OrderByDescending(s => s.Id == subject.SectionId))
        {
            if (Rights.RolesIn(subject, section, city.Today).Count == 0
                || await telework.FindAsync(section.Id, id, cancellationToken) is not { } application
                || (await people.PeopleOfAsync(section.Id, cancellationToken)).FirstOrDefault(p => p.Id == application.PersonId) is not { } applicant)
            {
                continue;
            }

            if (applicant.Id == caller.PersonId)
            {
                return (section, application, applicant);
            }

            if (await people.SectionNowAsync(section.Id, cancellationToken) is { } fresh
                && Rights.RoleFor(Right.SeeRecords, subject, fresh, applicant, city.Today) is { } role)
            {
                var viewer = await people.FindMemberAsync(caller.PersonId, cancellationToken);
                await looks.RecordAsync(
                    fresh.Id, caller.PersonId, viewer?.Person.Name ?? "", "form", Keys.Month(application.Draft.Days[0].Date), applicant.Id, [(applicant, role)], cancellationToken);
                return (fresh, application, applicant);
            }
        }

        return null;
    }
}
