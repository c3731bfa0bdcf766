using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.App.Features.PhoneDuty.Cover;
using TeleworkTeams.App.Features.PhoneDuty.Swaps;
using TeleworkTeams.App.Features.PhoneDuty.Swaps.Cards;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Swaps;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Local.Gallery;

/// <summary>Turns of the phone, and a swap of one of them in its states, from which the sample cards are made.</summary>
/// <param name="mark">Put before everything that people type; null: nothing.</param>
internal sealed class SampleTurns(string? mark)
{
    public const string Sato = "p3";
    public const string Suzuki = "p4";
    public const string Takahashi = "p5";

    private static readonly OfficeZone Zone = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"));
    private static readonly DateTimeOffset Now = Zone.At(SampleDay.Date, new TimeOnly(9, 20));

    public static DateOnly Tomorrow { get; } = SampleDay.Date.AddDays(1);

    private static DutyShift Morning { get; } = new("phone-20261125-am", "phone", Tomorrow, new(8, 30), new(12, 30), 1);

    private static DutyShift Afternoon { get; } = new("phone-20261125-pm", "phone", Tomorrow, new(12, 30), new(17, 15), 2);

    private string Kind => $"{mark}電話";

    private Dictionary<string, string> Names => new() { [Sato] = $"{mark}佐藤 花子", [Suzuki] = $"{mark}鈴木 太郎", [Takahashi] = $"{mark}高橋 次郎", ["p2"] = $"{mark}田中 係長" };

    public DutySlot Slot => new(Morning, Kind, [Sato]);

    public TurnChoice Own => new(Slot, Sato, Names[Sato]);

    public TurnChoice Others => new(new DutySlot(Afternoon, Kind, [Suzuki]), Suzuki, Names[Suzuki]);

    public AskView Ask => new("kikaku", "5e1f", Morning, Kind, Sato, [new(Suzuki, Names[Suzuki], "3"), new(Takahashi, Names[Takahashi], "5")]);

    public string NameOf(string id) => Names.GetValueOrDefault(id, id);

    public DutySwap Open => new()
    {
        Id = "5e1f", ShiftId = Morning.Id, Date = Morning.Date, From = Morning.From, To = Morning.To, FromId = Sato, AskedById = Sato, AskedAt = Now, Note = $"{mark}通院のため",
        History = [new SwapStep(Now, SwapDeed.Asked, Sato)],
    };

    public DutySwap Taken => Open with { State = SwapState.Taken, TakenById = Suzuki, History = [.. Open.History, new SwapStep(Now, SwapDeed.Taken, Suzuki)] };

    public DutySwap OnBehalf => Taken with { AskedById = "p2", History = [.. Open.History, new SwapStep(Now, SwapDeed.Taken, "p2", Suzuki)] };

    public DutySwap GivenBack => Open with { Round = 2, History = [.. Taken.History, new SwapStep(Now, SwapDeed.GivenBack, Suzuki)] };

    public DutySwap Urgent => Open with
    {
        AskedById = "", LeadId = "p2", Note = null, IsUrgent = true, Declined = [Suzuki], Asked = [new(Suzuki, Now.AddMinutes(-10)), new(Takahashi, Now)],
        History = [new SwapStep(Now, SwapDeed.AskedNext, "", Takahashi)],
    };

    public DutySwap NobodyLeft => Urgent with { History = [new SwapStep(Now, SwapDeed.NobodyLeft, "")] };

    public SwapView View(DutySwap swap) => new(swap, "kikaku", "phone", Kind, Names, Now, Zone);

    public ConflictView Conflict => new("kikaku", "card", Sato, Names[Sato], Outlook.Conflicts(), Outlook);

    public ConflictView Mended => Conflict with { Items = [] };

    public ConflictView Hopeless => Lonely(Outlook) is var alone ? new("kikaku", "card", Sato, Names[Sato], alone.Conflicts(), alone) : null!;

    public GapView Gap => CoverViews.GapsOf("kikaku", Tomorrow, Outlook);

    public GapView GapWithNobody => CoverViews.GapsOf("kikaku", Tomorrow, Lonely(Outlook));

    private DutyOutlook Outlook
    {
        get
        {
            var day = new DutyDay(Tomorrow, [Morning, Afternoon], [new(Morning.Id, Sato), new(Afternoon.Id, Suzuki)]);
            var row = new DutyDayRow();
            row.Set(day);
            row.SetKinds(new Dictionary<string, string> { ["phone"] = Kind });
            var facts = new RotaFacts
            {
                Section = new Section { Id = "kikaku", Name = $"{mark}企画課" },
                Rules = new DutyRules
                {
                    Kinds = [new DutyKind("phone", Kind) { Shifts = [new("am", Morning.From, Morning.To, 1), new("pm", Afternoon.From, Afternoon.To, 2)] }],
                    Members = [new(Sato), new(Suzuki), new(Takahashi)],
                },
                People = [.. Names.Select(n => new Person(n.Key, n.Value, "", null, null, null, null))],
                From = SampleDay.Date,
                To = Tomorrow,
                Now = Now,
                Zone = Zone,
                Calendar = new BusinessCalendar(),
                Rows = new Dictionary<DateOnly, DutyDayRow> { [Tomorrow] = row },
                Published = new Dictionary<DateOnly, DutyDay> { [Tomorrow] = day },
                Presence = new DutyPresence([new(Sato, Tomorrow, null, null, UnavailableReason.Telework)], [], new HashSet<(string, DateOnly)>()),
            };
            return new DutyOutlook(facts, facts.Request(day.Shifts), day.Turns);
        }
    }

    /// <summary>Nobody else is there either.</summary>
    private static DutyOutlook Lonely(DutyOutlook outlook) => outlook with
    {
        Request = outlook.Request with { Unavailable = [.. outlook.Request.Unavailable, new(Takahashi, Tomorrow, null, null, UnavailableReason.Leave), new(Suzuki, Tomorrow, null, new(12, 30), UnavailableReason.Leave)] },
    };
}
