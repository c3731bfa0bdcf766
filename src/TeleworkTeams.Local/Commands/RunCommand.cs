using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using TeleworkTeams.Local.City;

namespace TeleworkTeams.Local.Commands;

/// <summary>Starts the city and keeps it until Ctrl+C.</summary>
internal static class RunCommand
{
    public static RootCommand Create()
    {
        var port = new Option<int>("--port") { Description = "Port of app and tab; the next two are 町のチャット and the Playground. 0: free ones.", DefaultValueFactory = _ => 5080 };
        var at = new Option<DateTimeOffset?>("--at")
        {
            Description = "The city's time at the start, e.g. 2026-11-24T08:10+09:00. Default: the next working morning.",
            CustomParser = result => DateTimeOffset.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var value) ? value : Fail(result),
        };
        var speed = new Option<double>("--speed") { Description = "City seconds in a real one, e.g. 60.", DefaultValueFactory = _ => 1 };
        var noPlayground = new Option<bool>("--no-playground") { Description = "Do not start the Agents Playground." };
        var noBrowser = new Option<bool>("--no-browser") { Description = "Do not open a browser." };
        var data = new Option<string>("--data") { Description = "Folder for the city's rows.", DefaultValueFactory = _ => ".local-city" };
        var keep = new Option<bool>("--keep") { Description = "Go on with the rows of the last run." };
        var policy = PolicyOption.Create();
        var root = new RootCommand("まちの勤務連絡 on one machine: the app, storage, Teams, Graph, the Agents Playground and a demo city.")
        {
            port, at, speed, noPlayground, noBrowser, data, keep, policy, SimulateDayCommand.Create(),
        };
        root.SetAction((arguments, token) => RunAsync(
            new LocalOptions
            {
                Port = arguments.GetValue(port),
                At = arguments.GetValue(at),
                Speed = arguments.GetValue(speed),
                Playground = !arguments.GetValue(noPlayground),
                Browser = !arguments.GetValue(noBrowser),
                Data = arguments.GetValue(data)!,
                Keep = arguments.GetValue(keep),
                Policy = arguments.GetValue(policy)!,
            },
            token));
        return root;
    }

    private static DateTimeOffset? Fail(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError($"'{result.Tokens[0].Value}' is not a time like 2026-11-24T08:10+09:00.");
        return null;
    }

    private static async Task<int> RunAsync(LocalOptions options, CancellationToken cancellationToken)
    {
        LocalCity city;
        try
        {
            city = await LocalCity.StartAsync(options, part => Console.WriteLine($"starting {part} …"), cancellationToken);
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or ArgumentException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }

        await using (city)
        {
            Tell(city);
            Console.WriteLine($"ready {city.Addresses.ToJson()}");
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                Console.WriteLine("stopping …");
            }
        }

        return 0;
    }

    private static void Tell(LocalCity city)
    {
        var addresses = city.Addresses;
        var table = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumn("").AddColumn("");
        if (addresses.Playground is { } playground)
        {
            table.AddRow("Agents Playground", $"{playground}  ({Markup.Escape(addresses.VisitorName ?? "")}さんとして)");
        }
        else
        {
            table.AddRow("Agents Playground", Markup.Escape($"not running: {city.NoPlayground}"));
        }

        table.AddRow("タブ / the tab", addresses.Tab.AbsoluteUri);
        table.AddRow("町のチャット", $"{addresses.TownChat}  (だれにでもなれます / be anybody)");
        table.AddRow("カード一覧 / cards", addresses.Gallery.AbsoluteUri);
        table.AddRow("市の時刻 / city time", Markup.Escape(city.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(9)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)));
        AnsiConsole.Write(table);
        Console.WriteLine("Ctrl+C で止まります / stops everything.");
    }
}
