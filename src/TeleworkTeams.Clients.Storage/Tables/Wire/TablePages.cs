using System.Runtime.CompilerServices;
using Azure;
using Azure.Core;

namespace TeleworkTeams.Clients.Storage.Tables.Wire;

/// <summary>Asks for page after page. A page may be empty and yet not be the last one; only the headers say that.</summary>
internal sealed class TablePages<T>(
    TableRest rest,
    Func<TableContinuation?, int?, HttpMessage> request,
    Func<Response, IReadOnlyList<T>> read,
    int? maxPerPage,
    CancellationToken cancellationToken) : AsyncPageable<T>(cancellationToken)
    where T : notnull
{
    public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        await foreach (var page in PagesAsync(continuationToken, pageSizeHint, CancellationToken).ConfigureAwait(false))
        {
            yield return page;
        }
    }

    public override async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(CancellationToken, cancellationToken);
        await foreach (var page in PagesAsync(null, null, both.Token).ConfigureAwait(false))
        {
            foreach (var row in page.Values)
            {
                yield return row;
            }
        }
    }

    private async IAsyncEnumerable<Page<T>> PagesAsync(
        string? continuationToken,
        int? pageSizeHint,
        [EnumeratorCancellation] CancellationToken cancel)
    {
        var from = TableContinuation.Parse(continuationToken);
        do
        {
            using var message = request(from, pageSizeHint ?? maxPerPage);
            var response = await rest.SendAsync(message, cancel).ConfigureAwait(false);
            from = TableContinuation.Of(response);
            yield return Page<T>.FromValues(read(response), from?.ToString(), response);
        }
        while (from is not null);
    }
}
