using System.Diagnostics.CodeAnalysis;
using Azure.Core;

namespace TeleworkTeams.Clients.Storage.Tables;

/// <summary>How the clients of this namespace send: retries, transport, diagnostics and the version of the service.</summary>
/// <param name="serviceVersion">The version of the wire protocol that is asked for.</param>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services</remarks>
public class TableClientOptions(TableClientOptions.ServiceVersion serviceVersion = TableClientOptions.ServiceVersion.V2020_12_06)
    : ClientOptions
{
    /// <summary>Versions of the wire protocol.</summary>
    [SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "The names of the official package.")]
    public enum ServiceVersion
    {
        /// <summary>The oldest version that these clients speak.</summary>
        V2019_02_02 = 1,

        /// <summary>Tokens of Microsoft Entra ID are accepted from this version on.</summary>
        V2020_12_06 = 2,
    }

    internal string VersionText { get; } = serviceVersion switch
    {
        ServiceVersion.V2019_02_02 => "2019-02-02",
        ServiceVersion.V2020_12_06 => "2020-12-06",
        _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion)),
    };
}
