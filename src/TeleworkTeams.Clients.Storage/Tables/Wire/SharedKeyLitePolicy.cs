using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace TeleworkTeams.Clients.Storage.Tables.Wire;

/// <summary>Signs each attempt anew, because the signature holds the time.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key#shared-key-lite-and-table-service-format-for-2009-09-19-and-later</remarks>
internal sealed class SharedKeyLitePolicy(TableSharedKeyCredential credential, TimeProvider time) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var date = time.GetUtcNow().ToString("r", CultureInfo.InvariantCulture);
        var signature = credential.Sign(date + "\n" + CanonicalResource(message.Request.Uri.ToUri()));
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue("Authorization", $"SharedKeyLite {credential.AccountName}:{signature}");
    }

    /// <summary>
    /// The account, the path as it is sent, and <c>comp</c> when the query has it. Azurite has the account in the path
    /// too, so that it stands there twice.
    /// </summary>
    private string CanonicalResource(Uri uri)
    {
        var resource = "/" + credential.AccountName + uri.AbsolutePath;
        var component = uri.Query.TrimStart('?').Split('&')
            .FirstOrDefault(part => part.StartsWith("comp=", StringComparison.OrdinalIgnoreCase));
        return component is null ? resource : resource + "?" + component;
    }
}
