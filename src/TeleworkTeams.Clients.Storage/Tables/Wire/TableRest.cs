using System.Buffers;
using System.Globalization;
using System.Text;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace TeleworkTeams.Clients.Storage.Tables.Wire;

/// <summary>Builds the requests of one account and sends them; what both clients share.</summary>
internal sealed class TableRest
{
    private const string Json = "application/json;odata=minimalmetadata";
    private static readonly ResponseClassifier MissingIsFine = new StatusCodeClassifier([200, 201, 202, 204, 404]);
    private static readonly ResponseClassifier ExistingIsFine = new StatusCodeClassifier([200, 201, 202, 204, 409]);
    private readonly HttpPipeline _pipeline;
    private readonly string _base;
    private readonly string _version;

    public TableRest(Uri endpoint, HttpPipelinePolicy authentication, string accountName, TableClientOptions options)
    {
        Endpoint = endpoint;
        AccountName = accountName;
        _base = endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/";
        _version = options.VersionText;
        _pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = new TableErrorParser(),
        });
    }

    public Uri Endpoint { get; }

    public string AccountName { get; }

    // A name goes into URLs and JSON as it is, so it must be one: letters and digits.
    public static string CheckedName(string name) => name.Length is >= 3 and <= 63 && name.All(char.IsAsciiLetterOrDigit)
        ? name
        : throw new ArgumentException("The name of a table is 3 to 63 letters and digits.", nameof(name));

    /// <summary>The header for an expected version; an empty one expects any.</summary>
    public static string IfMatch(ETag expected) =>
        (string.IsNullOrEmpty(expected.ToString()) ? ETag.All : expected).ToString("H");

    /// <summary>The URL of a table, or of anything else below the account.</summary>
    public string UrlOf(string relative) => _base + relative;

    /// <summary>The URL of a row. A quote in a key is doubled for OData, then everything is escaped for the URL.</summary>
    public string UrlOf(string table, string partitionKey, string rowKey) =>
        $"{_base}{table}(PartitionKey='{Escaped(partitionKey)}',RowKey='{Escaped(rowKey)}')";

    public HttpMessage Message(RequestMethod method, string url)
    {
        var message = _pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri(url));
        message.Request.Headers.SetValue("x-ms-version", _version);
        message.Request.Headers.SetValue("DataServiceVersion", "3.0");
        message.Request.Headers.SetValue("Accept", Json);
        return message;
    }

    public HttpMessage Message(RequestMethod method, string url, ReadOnlyMemory<byte> json)
    {
        var message = Message(method, url);
        message.Request.Headers.SetValue("Content-Type", "application/json");
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        message.Request.Content = RequestContent.Create(json);
        return message;
    }

    public HttpMessage Message(RequestMethod method, string url, ITableEntity entity, ETag ifMatch = default)
    {
        var body = new ArrayBufferWriter<byte>(1024);
        EntityJson.Write(body, entity);
        var message = Message(method, url, body.WrittenMemory);
        if (ifMatch != default)
        {
            message.Request.Headers.SetValue("If-Match", ifMatch.ToString("H"));
        }

        return message;
    }

    /// <summary>Makes a page query: <c>$filter</c>, <c>$select</c>, <c>$top</c> and the place where the last page ended.</summary>
    public HttpMessage QueryMessage(string path, string? filter, IEnumerable<string>? select, int? top, TableContinuation? from)
    {
        var url = new StringBuilder(_base).Append(path);
        var separator = '?';
        Append("$filter", filter);
        Append("$select", select is null ? null : string.Join(',', select));
        Append("$top", top?.ToString(CultureInfo.InvariantCulture));
        from?.Write(Append);
        return Message(RequestMethod.Get, url.ToString());

        void Append(string name, string? value)
        {
            if (value is not null)
            {
                url.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
                separator = '&';
            }
        }
    }

    /// <exception cref="RequestFailedException">Any status of 400 and above.</exception>
    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        await _pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return message.Response.IsError ? throw new RequestFailedException(message.Response) : message.Response;
    }

    /// <summary>Like <see cref="SendAsync"/>, but 404 is an answer.</summary>
    public Task<Response> SendAllowingMissingAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        message.ResponseClassifier = MissingIsFine;
        return SendAsync(message, cancellationToken);
    }

    /// <summary>Creates a table; that it exists already is an answer.</summary>
    /// <remarks>https://learn.microsoft.com/rest/api/storageservices/create-table</remarks>
    public async Task<Response> CreateTableAsync(string name, CancellationToken cancellationToken)
    {
        using var message = Message(RequestMethod.Post, UrlOf("Tables"), Encoding.UTF8.GetBytes($$"""{"TableName":"{{name}}"}"""));
        message.ResponseClassifier = ExistingIsFine;
        var response = await SendAsync(message, cancellationToken).ConfigureAwait(false);
        if (response.Status == 409)
        {
            // TableBeingDeleted is a 409, too.
            var refusal = new RequestFailedException(response);
            if (refusal.ErrorCode != Models.TableErrorCode.TableAlreadyExists.ToString())
            {
                throw refusal;
            }
        }

        return response;
    }

    /// <summary>Deletes a table; that it is not there is an answer.</summary>
    /// <remarks>https://learn.microsoft.com/rest/api/storageservices/delete-table</remarks>
    public async Task<Response> DeleteTableAsync(string name, CancellationToken cancellationToken)
    {
        using var message = Message(RequestMethod.Delete, UrlOf($"Tables('{name}')"));
        return await SendAllowingMissingAsync(message, cancellationToken).ConfigureAwait(false);
    }

    private static string Escaped(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));
}
