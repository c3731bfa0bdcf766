using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Tests.Security;

/// <summary>企画課 and 市民課 with everybody whom a right may depend on, and 総務課 with those who have a role over the whole city.</summary>
internal static class Staff
{
    internal const string Planning = "planning";
    internal const string Citizens = "citizens";
    internal const string General = "general";

    internal const string Nobody = "nobody";
    internal const string Head = "head";
    internal const string Deputy = "deputy";
    internal const string ComingDeputy = "coming-deputy";
    internal const string Lead = "lead";
    internal const string OtherLead = "other-lead";

    /// <summary>In the unit of <see cref="Lead"/>.</summary>
    internal const string Sato = "sato";

    /// <summary>In the other unit.</summary>
    internal const string Suzuki = "suzuki";

    /// <summary>Was in 企画課 until yesterday.</summary>
    internal const string Leaver = "leaver";

    internal const string CitizensHead = "citizens-head";
    internal const string Tanaka = "tanaka";
    internal const string Personnel = "personnel";
    internal const string Administrator = "administrator";

    internal static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal static async Task<Office> MoveInAsync(this Task<Office> starting, Func<Section, Section>? change = null)
    {
        var office = await starting;
        var today = new DateOnly(2026, 11, 24);
        var planning = new Section
        {
            Id = Planning,
            Name = "企画課",
            HeadId = Head,
            Deputies = [new(Deputy, today.AddDays(-1), today), new(ComingDeputy, today.AddDays(1), today.AddDays(5))],
            Units = [new("u1", "企画係", Lead), new("u2", "広報係", OtherLead)],
            CheckIns = new CheckInSettings { InterruptionsAllowed = true },
        };
        await office.AddSectionAsync(change?.Invoke(planning) ?? planning);
        await office.AddSectionAsync(new Section { Id = Citizens, Name = "市民課", HeadId = CitizensHead, Units = [new("c1", "窓口係", null)] });
        await office.AddSectionAsync(new Section { Id = General, Name = "総務課" });
        await office.AddPersonAsync(Planning, Head, null);
        await office.AddPersonAsync(Planning, Deputy, "u1");
        await office.AddPersonAsync(Planning, ComingDeputy, "u1");
        await office.AddPersonAsync(Planning, Lead, "u1");
        await office.AddPersonAsync(Planning, OtherLead, "u2");
        await office.AddPersonAsync(Planning, Sato, "u1", "佐藤 花子");
        await office.AddPersonAsync(Planning, Suzuki, "u2", "鈴木 太郎");
        await office.AddPersonAsync(Planning, Leaver, "u2", until: "2026-11-23");
        await office.AddPersonAsync(Citizens, CitizensHead, null);
        await office.AddPersonAsync(Citizens, Tanaka, "c1");
        await office.AddPersonAsync(General, Personnel, null);
        await office.AddPersonAsync(General, Administrator, null);
        var roles = office.Services.GetRequiredService<CityRoleTable>();
        await roles.AppointAsync(Personnel, Role.Personnel, Administrator, Cancel);
        await roles.AppointAsync(Administrator, Role.Administrator, Administrator, Cancel);
        office.Services.GetRequiredService<PeopleCache>().Clear();
        return office;
    }

    internal static async Task AddSectionAsync(this Office office, Section section, string? installedBy = null)
    {
        var table = office.Services.GetRequiredService<SectionTable>();
        var row = table.NewRow(section);
        row.InstalledBy = installedBy;
        await table.AddAsync(row, Cancel);
        office.Services.GetRequiredService<PeopleCache>().Clear();
    }

    internal static async Task AddPersonAsync(this Office office, string section, string id, string? unit, string? name = null, string? until = null)
    {
        var table = office.Services.GetRequiredService<PeopleTable>();
        var row = table.NewRow(id);
        (row.SectionId, row.Name, row.UnitId, row.Until) = (section, name ?? id, unit, until);
        await table.AddAsync(row, Cancel);
        office.Services.GetRequiredService<PeopleCache>().Clear();
    }
}
