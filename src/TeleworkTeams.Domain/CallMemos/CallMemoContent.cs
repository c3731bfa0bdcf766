using System.Text.RegularExpressions;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.CallMemos;

/// <summary>What the caller wants.</summary>
public enum CallWish
{
    /// <summary>折り返し希望.</summary>
    CallBack,

    /// <summary>再電話: the caller calls again.</summary>
    WillCallAgain,

    /// <summary>伝言のみ.</summary>
    MessageOnly,
}

/// <summary>What stands on the memo (図表57). Texts are trimmed and never empty; null: not said.</summary>
public sealed partial record CallMemoContent
{
    /// <summary>Who called; at most <see cref="CallMemoLimits.Caller"/>. Empty: it was not written down, which the rules refuse.</summary>
    public required string Caller { get; init; }

    /// <summary>Of which body; at most <see cref="CallMemoLimits.Organisation"/>.</summary>
    public string? Organisation { get; init; }

    /// <summary>The caller's number as it was said, an extension with it; at most <see cref="CallMemoLimits.Number"/>.</summary>
    public string? Number { get; init; }

    /// <summary>What a <c>tel:</c> link of <see cref="Number"/> says, an extension behind it left out; null: it cannot be dialled.</summary>
    public string? TelLink => Number is null ? null : WorkPhone.Link(Extension().Split(Number)[0]);

    /// <summary>About what; at most <see cref="CallMemoLimits.Subject"/>.</summary>
    public string? Subject { get; init; }

    /// <summary>What the caller wants.</summary>
    public required CallWish Wish { get; init; }

    /// <summary>至急.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>When the caller can be called back, or calls again.</summary>
    public DateTimeOffset? CallBackAt { get; init; }

    /// <summary>By when the matter has to be settled.</summary>
    public DateTimeOffset? By { get; init; }

    /// <summary>The message; at most <see cref="CallMemoLimits.Text"/>.</summary>
    public string? Text { get; init; }

    [GeneratedRegex("内線|ext", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Extension();
}

/// <summary>The most that each part takes, in UTF-16 code units.</summary>
public static class CallMemoLimits
{
    /// <summary>The caller's name.</summary>
    public const int Caller = 60;

    /// <summary>The caller's organisation.</summary>
    public const int Organisation = 60;

    /// <summary>The number.</summary>
    public const int Number = 40;

    /// <summary>The subject.</summary>
    public const int Subject = 120;

    /// <summary>The message.</summary>
    public const int Text = 400;

    /// <summary>What is said with a step.</summary>
    public const int Note = 200;

    /// <summary>Steps of one memo.</summary>
    public const int Steps = 20;
}
