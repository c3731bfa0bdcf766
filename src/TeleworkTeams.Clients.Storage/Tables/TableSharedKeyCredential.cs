using System.Security.Cryptography;
using System.Text;

namespace TeleworkTeams.Clients.Storage.Tables;

/// <summary>Name and key of a storage account: what Azurite knows. In Azure use a token credential instead.</summary>
/// <param name="accountName">Name of the account.</param>
/// <param name="accountKey">Base64, as the portal shows it.</param>
/// <exception cref="FormatException">The key is not base64.</exception>
public class TableSharedKeyCredential(string accountName, string accountKey)
{
    private volatile byte[] _key = Convert.FromBase64String(accountKey);

    /// <summary>Name of the account.</summary>
    public string AccountName { get; } = accountName;

    /// <summary>Takes a new key from the next request on; for the rotation of keys.</summary>
    /// <param name="accountKey">Base64.</param>
    /// <exception cref="FormatException">The key is not base64.</exception>
    public void SetAccountKey(string accountKey) => _key = Convert.FromBase64String(accountKey);

    internal string Sign(string text) => Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text)));
}
