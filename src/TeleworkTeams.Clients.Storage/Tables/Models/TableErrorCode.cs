namespace TeleworkTeams.Clients.Storage.Tables.Models;

/// <summary>The values of <c>RequestFailedException.ErrorCode</c> that callers tell apart.</summary>
/// <param name="value">The code on the wire.</param>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/table-service-error-codes</remarks>
public readonly struct TableErrorCode(string value) : IEquatable<TableErrorCode>
{
    private readonly string _value = value;

    /// <summary>409: the table is already there.</summary>
    public static TableErrorCode TableAlreadyExists { get; } = new("TableAlreadyExists");

    /// <summary>409: the table of that name is still being deleted; for about 40 seconds.</summary>
    public static TableErrorCode TableBeingDeleted { get; } = new("TableBeingDeleted");

    /// <summary>404: there is no such table.</summary>
    public static TableErrorCode TableNotFound { get; } = new("TableNotFound");

    /// <summary>409: a row with that key is already there.</summary>
    public static TableErrorCode EntityAlreadyExists { get; } = new("EntityAlreadyExists");

    /// <summary>404: there is no such row (in some operations).</summary>
    public static TableErrorCode EntityNotFound { get; } = new("EntityNotFound");

    /// <summary>404: there is no such row.</summary>
    public static TableErrorCode ResourceNotFound { get; } = new("ResourceNotFound");

    /// <summary>412: the row has changed since its ETag was read.</summary>
    public static TableErrorCode UpdateConditionNotSatisfied { get; } = new("UpdateConditionNotSatisfied");

    /// <summary>400: the rows of a transaction are not in one partition.</summary>
    public static TableErrorCode CommandsInBatchActOnDifferentPartitions { get; } = new("CommandsInBatchActOnDifferentPartitions");

    /// <summary>400: a row appears twice in a transaction.</summary>
    public static TableErrorCode InvalidDuplicateRow { get; } = new("InvalidDuplicateRow");

    /// <summary>400: a row is larger than 1 MiB.</summary>
    public static TableErrorCode EntityTooLarge { get; } = new("EntityTooLarge");

    /// <summary>400: a string or a byte array is larger than 64 KiB.</summary>
    public static TableErrorCode PropertyValueTooLarge { get; } = new("PropertyValueTooLarge");

    /// <summary>400: something in the request is not as it must be.</summary>
    public static TableErrorCode InvalidInput { get; } = new("InvalidInput");

    /// <summary>Whether both are the same code.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TableErrorCode left, TableErrorCode right) => left.Equals(right);

    /// <summary>Whether the codes differ.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TableErrorCode left, TableErrorCode right) => !left.Equals(right);

    /// <summary>Whether a code read from an exception is this one.</summary>
    /// <param name="code">The constant.</param>
    /// <param name="value">The text of an exception, or null.</param>
    public static bool operator ==(TableErrorCode code, string? value) => code.Equals(value);

    /// <summary>Whether a code read from an exception is another one.</summary>
    /// <param name="code">The constant.</param>
    /// <param name="value">The text of an exception, or null.</param>
    public static bool operator !=(TableErrorCode code, string? value) => !code.Equals(value);

    /// <summary>Whether a code read from an exception is this one.</summary>
    /// <param name="value">The text of an exception, or null.</param>
    /// <param name="code">The constant.</param>
    public static bool operator ==(string? value, TableErrorCode code) => code.Equals(value);

    /// <summary>Whether a code read from an exception is another one.</summary>
    /// <param name="value">The text of an exception, or null.</param>
    /// <param name="code">The constant.</param>
    public static bool operator !=(string? value, TableErrorCode code) => !code.Equals(value);

    /// <summary>A code that has no constant here.</summary>
    /// <param name="value">The code on the wire.</param>
    public static implicit operator TableErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(TableErrorCode other) => Equals(other._value);

    /// <summary>Codes are compared without regard to case.</summary>
    /// <param name="value">The text of an exception, or null.</param>
    public bool Equals(string? value) => string.Equals(_value, value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TableErrorCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    /// <summary>The code on the wire.</summary>
    public override string ToString() => _value;
}
