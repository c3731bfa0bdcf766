using Microsoft.AspNetCore.Http.HttpResults;

namespace TeleworkTeams.App.Platform.Http;

/// <summary>Answers of the API that say what went wrong and what to do next, with a stable code.</summary>
internal static class Problems
{
    public static ProblemHttpResult Of(int status, string code, string title, string? detail = null, IEnumerable<KeyValuePair<string, object?>>? more = null) =>
        TypedResults.Problem(
            detail, statusCode: status, title: title,
            extensions: new Dictionary<string, object?>(more ?? []) { ["code"] = code });

    /// <summary>NotABusinessDay → NOT_A_BUSINESS_DAY.</summary>
    public static string CodeOf(Enum value)
    {
        var name = value.ToString();
        return string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : char.ToUpperInvariant(c).ToString()));
    }
}
