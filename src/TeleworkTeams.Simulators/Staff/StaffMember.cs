using System.Globalization;
using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Simulators.Staff;

/// <summary>
/// One of the staff who answers cards by habit. Knows cards only by their verbs:
/// <c>telework.approve</c>, <c>checkIn.start</c> with data <c>place</c> and <c>day</c>, <c>checkIn.end</c>, <c>checkIn.correct</c> and, on the form that it opens, <c>checkIn.saveCorrection</c>.
/// </summary>
internal sealed class StaffMember
{
    private static readonly Dictionary<string, string> PlaceWords = new()
    {
        ["office"] = "庁舎",
        ["home"] = "在宅",
        ["satellite"] = "サテライト",
        ["mobile"] = "モバイル",
    };

    private readonly PersonClient client;
    private readonly StaffHabit habit;
    private readonly TimeProvider time;
    private readonly TimeZoneInfo zone;
    private readonly StaffLedger ledger;
    private volatile bool typing;

    public StaffMember(PersonClient client, StaffHabit habit, TimeProvider time, TimeZoneInfo zone, StaffLedger ledger)
    {
        (this.client, this.habit, this.time, this.zone, this.ledger) = (client, habit, time, zone, ledger);
        client.BotSpoke += (message, updated) =>
        {
            // What comes while one types is the answer to that, not a card that asks for something.
            if (!updated && !typing)
            {
                React(message);
            }
        };
    }

    public async Task RunAsync(StaffAction action, CancellationToken cancellationToken)
    {
        try
        {
            var done = action switch
            {
                { ByText: true } => await TypeAsync(action, cancellationToken),
                { Kind: StaffActionKind.Correct } => await CorrectAsync(action, cancellationToken),
                { Kind: StaffActionKind.Approve } => await ApproveAsync(action, cancellationToken),
                _ => await PressAsync(action, cancellationToken),
            };
            ledger.Done(action, time.GetUtcNow(), done);
            if (done && action.Kind == StaffActionKind.Start)
            {
                PlanCorrection(action);
            }
        }
        catch (InvalidOperationException)
        {
            // The card has changed under the hand: the button is not there any more.
            ledger.Done(action, time.GetUtcNow(), succeeded: false);
        }
    }

    private void React(ChatMessage message)
    {
        var now = time.GetUtcNow();
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var actions = message.Actions().Where(action => action.Type == "Action.Execute" && IsFor(action, today)).ToList();
        var starts = actions.Where(action => action.Verb == "checkIn.start").ToList();
        if (starts.Count > 0)
        {
            PlanStart(message, starts, now, today);
        }
        else if (habit.Approves && message.ReplyToId is null && actions.Exists(action => action.Verb == "telework.approve"))
        {
            var dice = DiceOf($"approve {message.Id}", today);
            ledger.Plan(new StaffAction(now + Wait(ref dice), client.Person.Id, StaffActionKind.Approve, today, message.Id, null, false));
        }
        else if (message.ReplyToId is null && actions.Exists(action => action.Verb == "checkIn.end"))
        {
            var dice = DiceOf("end", today);
            if (dice.Chance(habit.ForgetsEnd))
            {
                ledger.Forgot(StaffActionKind.End);
                return;
            }

            ledger.Plan(new StaffAction(now + Wait(ref dice), client.Person.Id, StaffActionKind.End, today, message.Id, null, dice.Chance(habit.AnswersByText)));
        }
    }

    private void PlanStart(ChatMessage message, List<CardAction> starts, DateTimeOffset now, DateOnly today)
    {
        var dice = DiceOf("start", today);
        if (dice.Chance(habit.ForgetsStart))
        {
            ledger.Forgot(StaffActionKind.Start);
            return;
        }

        var offered = starts.Select(action => action.Value("place")).OfType<string>().ToList();
        var place = dice.PickWeighted([.. offered.Select(place => (place, habit.Places.GetValueOrDefault(place) + 1e-6))]);
        var byText = dice.Chance(habit.AnswersByText) && PlaceWords.ContainsKey(place);
        ledger.Plan(new StaffAction(now + Wait(ref dice), client.Person.Id, StaffActionKind.Start, today, message.Id, place, byText));
    }

    private void PlanCorrection(StaffAction start)
    {
        var dice = DiceOf("correct", start.Date);
        if (!dice.Chance(habit.CorrectsLater))
        {
            return;
        }

        var others = habit.Places.Keys.Where(place => place != start.Place && PlaceWords.ContainsKey(place)).ToList();
        var due = time.GetUtcNow() + TimeSpan.FromMinutes(30 + dice.Below(151));
        ledger.Plan(start with { Due = due, Kind = StaffActionKind.Correct, Place = dice.Pick(others), ByText = false });
    }

    private async Task<bool> PressAsync(StaffAction action, CancellationToken cancellationToken)
    {
        var verb = action.Kind == StaffActionKind.Start ? "checkIn.start" : "checkIn.end";
        var answer = await client.PressAsync(action.MessageId,
            button => button.Verb == verb && IsFor(button, action.Date) && (action.Place is null || button.Value("place") == action.Place),
            cancellationToken: cancellationToken);
        return answer.IsSuccess;
    }

    private async Task<bool> ApproveAsync(StaffAction action, CancellationToken cancellationToken)
    {
        var card = client.Messages.FirstOrDefault(message => message.Id == action.MessageId)?.Card();
        var ticks = new JsonObject();
        foreach (var input in card is null ? [] : CardReader.Inputs(card).Where(input => CardReader.TypeOf(input) == "Input.Toggle"))
        {
            ticks[CardReader.TextOf(input, "id")!] = "true";
        }

        var answer = await client.PressAsync(action.MessageId, "telework.approve", ticks, cancellationToken: cancellationToken);
        return answer.IsSuccess && !CardReader.IsError(answer.Card);
    }

    private async Task<bool> CorrectAsync(StaffAction action, CancellationToken cancellationToken)
    {
        var day = client.Messages.LastOrDefault(message => message.Actions().Any(button => button.Verb == "checkIn.correct" && IsFor(button, action.Date)));
        if (day is null)
        {
            return false;
        }

        var form = await client.PressAsync(day.Id, "checkIn.correct", cancellationToken: cancellationToken);
        if (!form.IsSuccess || form.Card is not { } card)
        {
            return false;
        }

        // Everything that the form shows goes back as it is, but for the place.
        var inputs = new JsonObject();
        foreach (var input in CardReader.Inputs(card))
        {
            if (CardReader.TextOf(input, "id") is { } id)
            {
                inputs[id] = id == "place" ? action.Place : CardReader.TextOf(input, "value") ?? "";
            }
        }

        return (await client.PressAsync(day.Id, "checkIn.saveCorrection", inputs, cancellationToken: cancellationToken)).IsSuccess;
    }

    // A typed answer is confirmed by what the bot says or changes in the chat, not by the HTTP answer alone.
    private async Task<bool> TypeAsync(StaffAction action, CancellationToken cancellationToken)
    {
        var said = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Hear(ChatMessage message, bool updated) => said.TrySetResult(!CardReader.IsError(message.Card()));
        client.BotSpoke += Hear;
        typing = true;
        try
        {
            var text = action.Kind == StaffActionKind.End ? "退勤" : PlaceWords[action.Place!];
            var answer = await client.SendTextAsync(text, cancellationToken: cancellationToken);
            if (!answer.IsSuccess)
            {
                return false;
            }

            return await said.Task.WaitAsync(TimeSpan.FromSeconds(10), cancellationToken);
        }
        catch (TimeoutException)
        {
            return false;
        }
        finally
        {
            typing = false;
            client.BotSpoke -= Hear;
        }
    }

    private Dice DiceOf(string what, DateOnly date) => new($"{what} {habit.Seed} {client.Person.Id} {date:yyyy-MM-dd}");

    private TimeSpan Wait(ref Dice dice)
    {
        var (least, most) = habit.MinutesToAnswer;
        return TimeSpan.FromSeconds(least * 60 + dice.Below((most - least) * 60 + 1));
    }

    private static bool IsFor(CardAction action, DateOnly day) =>
        action.Value("day") is not { } text || text == day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
