using System.Globalization;
using System.Text;
using Azure;

namespace TeleworkTeams.Clients.Storage.Tables.Wire;

/// <summary>
/// Reads the answer to a transaction: one part per action when all was written, or a single part that refuses.
/// </summary>
internal static class TransactionResponse
{
    /// <exception cref="TableTransactionFailedException">One part refuses.</exception>
    /// <exception cref="RequestFailedException">The answer is not one to a transaction.</exception>
    public static IReadOnlyList<Response> Read(Response whole, int actions)
    {
        var parts = Parts(Encoding.UTF8.GetString(whole.Content.ToMemory().Span), whole.ClientRequestId);
        if (parts.Find(part => part.IsError) is { } refusal)
        {
            throw new TableTransactionFailedException(Refusal(refusal));
        }

        return parts.Count == actions
            ? parts
            : throw new RequestFailedException(whole.Status, $"The answer to a transaction of {actions} actions has {parts.Count} parts.");
    }

    private static RequestFailedException Refusal(PartResponse part)
    {
        if (!new TableErrorParser().TryParse(part, out var error, out var data))
        {
            return new RequestFailedException(part.Status, part.ReasonPhrase);
        }

        var refusal = new RequestFailedException(part.Status, error.Message ?? part.ReasonPhrase, error.Code, null);
        foreach (var (key, value) in data ?? new Dictionary<string, string>())
        {
            refusal.Data[key] = value;
        }

        return refusal;
    }

    // A part begins at its status line, which no other line of the envelope looks like, and ends at the next boundary.
    private static List<PartResponse> Parts(string body, string requestId)
    {
        var parts = new List<PartResponse>();
        var lines = body.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith("HTTP/1.1 ", StringComparison.Ordinal))
            {
                continue;
            }

            var status = lines[at].TrimEnd('\r').Split(' ', 3);
            var part = new PartResponse(int.Parse(status[1], CultureInfo.InvariantCulture), status.ElementAtOrDefault(2) ?? "", requestId);
            for (at++; at < lines.Length && lines[at].TrimEnd('\r') is { Length: > 0 } header && !IsBoundary(header); at++)
            {
                var colon = header.IndexOf(':', StringComparison.Ordinal);
                if (colon > 0)
                {
                    part.Add(header[..colon], header[(colon + 1)..].Trim());
                }
            }

            var content = new StringBuilder();
            for (; at < lines.Length && !IsBoundary(lines[at]); at++)
            {
                content.Append(lines[at]).Append('\n');
            }

            part.ContentStream = new MemoryStream(Encoding.UTF8.GetBytes(content.ToString().Trim()));
            parts.Add(part);
        }

        return parts;
    }

    private static bool IsBoundary(string line) =>
        line.StartsWith("--changesetresponse", StringComparison.Ordinal) || line.StartsWith("--batchresponse", StringComparison.Ordinal);
}
