namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>The load of a period, in the order of kana: no ranking.</summary>
/// <param name="Years">Fiscal years with a rota, the latest first.</param>
internal sealed record LedgerDto(string From, string To, IReadOnlyList<int> Years, IReadOnlyList<NamedDto> Kinds, IReadOnlyList<LedgerRowDto> Rows);

/// <param name="Share">Of all turns and weighted memos, how many would be theirs.</param>
/// <param name="Deviation">From the share, in %.</param>
internal sealed record LedgerRowDto(string PersonId, string Name, int Turns, IReadOnlyDictionary<string, int> ByKind, int Memos, decimal Share, decimal Deviation);
