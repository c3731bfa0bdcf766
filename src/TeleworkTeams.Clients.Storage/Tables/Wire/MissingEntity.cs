using Azure;

namespace TeleworkTeams.Clients.Storage.Tables.Wire;

/// <summary>The answer to a read of a row that is not there.</summary>
internal sealed class MissingEntity<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T? Value => throw new InvalidOperationException("There is no such row; look at HasValue first.");

    public override Response GetRawResponse() => response;
}
