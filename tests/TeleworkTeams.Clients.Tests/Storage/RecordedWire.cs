using System.Net;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using TeleworkTeams.Clients.Storage.Tables;

namespace TeleworkTeams.Clients.Tests.Storage;

/// <summary>Stands where the network would be: answers in the given order and keeps what was asked.</summary>
internal sealed class RecordedWire(params HttpResponseMessage[] answers) : HttpMessageHandler
{
    public const string Key = "c2VjcmV0";

    public static readonly Uri Endpoint = new("https://city.table.core.windows.net/");

    public List<HttpRequestMessage> Requests { get; } = [];

    public List<string> Bodies { get; } = [];

    public TableServiceClient Service => new(Endpoint, new TableSharedKeyCredential("city", Key), Options());

    public TableClient Table => Service.GetTableClient("desks");

    public TableClientOptions Options()
    {
        var options = new TableClientOptions { Transport = new HttpClientTransport(new HttpClient(this, disposeHandler: false)) };
        options.Retry.Mode = RetryMode.Fixed;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        return options;
    }

    public static HttpResponseMessage Answer(HttpStatusCode status, string body = "", string type = "application/json", params (string Name, string Value)[] headers)
    {
        var answer = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8) };
        answer.Content.Headers.Remove("Content-Type");
        answer.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        foreach (var (name, value) in headers)
        {
            answer.Headers.TryAddWithoutValidation(name, value);
        }

        return answer;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        return answers[Requests.Count - 1];
    }
}
