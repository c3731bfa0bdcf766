namespace TeleworkTeams.Simulators.Chat;

/// <summary>町のチャット: what its pages show and may do.</summary>
public sealed class ChatOptions
{
    /// <summary>Path of <c>node_modules/adaptivecards/dist/adaptivecards.min.js</c>; without it cards are shown as text.</summary>
    public string? AdaptiveCardsScript { get; init; }

    /// <summary>Folder of <c>node_modules/@fontsource/noto-sans-jp</c>, for machines without Japanese fonts; null: the machine's own.</summary>
    public string? FontFolder { get; init; }

    /// <summary>The message extension's commands beside the message box.</summary>
    public IReadOnlyList<ExtensionCommand> Commands { get; init; } = [];

    /// <summary>The city's clock; null: it is shown without controls.</summary>
    public ClockControls? Clock { get; init; }

    /// <summary>Addresses in the page's head, e.g. the tab and the Playground.</summary>
    public IReadOnlyList<ChatLink> Links { get; init; } = [];

    /// <summary>The cards that <c>/gallery</c> draws, read anew for every visit.</summary>
    public Func<IEnumerable<GalleryCard>> Gallery { get; init; } = () => [];
}

/// <summary>How the page moves the city's clock. Each may be called by several visitors at once.</summary>
public sealed class ClockControls
{
    /// <summary>Virtual seconds in a real one.</summary>
    public required Func<double> Speed { get; init; }

    public required Action<double> SetSpeed { get; init; }

    public required Func<TimeSpan, CancellationToken, Task> Jump { get; init; }

    /// <summary>To the next time at which something happens; null: no such button.</summary>
    public Func<CancellationToken, Task>? JumpToNext { get; init; }
}

/// <summary>A command of the message extension.</summary>
/// <param name="IsAction">An action opens a form (fetchTask, submitAction); otherwise it is a search (query).</param>
/// <param name="Parameter">The name of a search's parameter.</param>
public sealed record ExtensionCommand(string Id, string Title, string TitleEnglish, bool IsAction, string Parameter = "query")
{
    /// <summary>What a search's box is for, in Japanese.</summary>
    public string Prompt { get; init; } = "";

    /// <inheritdoc cref="Prompt"/>
    public string PromptEnglish { get; init; } = "";

    /// <summary>Whether a search is asked before anything is typed (<c>initialRun</c>).</summary>
    public bool RunsAtOnce { get; init; }
}

public sealed record ChatLink(string Title, string TitleEnglish, Uri Address);

/// <param name="Language">ja or en.</param>
/// <param name="Json">The card.</param>
public sealed record GalleryCard(string Name, string Language, string Json);
