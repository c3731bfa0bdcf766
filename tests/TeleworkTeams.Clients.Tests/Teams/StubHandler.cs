using System.Net;

namespace TeleworkTeams.Clients.Tests.Teams;

/// <summary>The wire: answers as told, and keeps what was sent.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    internal List<Sent> Requests { get; } = [];

    internal static HttpResponseMessage Json(HttpStatusCode status, string body) =>
        new(status) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add(new Sent(request.Method.Method, request.RequestUri!.AbsoluteUri, body, request.Headers.Authorization?.ToString()));
        return answer(request);
    }
}

internal sealed record Sent(string Method, string Uri, string? Body, string? Authorization);
