using Microsoft.Extensions.Options;
using TeleworkTeams.Clients.Teams.Connector;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>Both registrations or none, ids as GUIDs in the form that tokens carry, keys over https alone.</summary>
internal sealed class IdentityOptionsValidation(IConfiguration configuration) : IValidateOptions<BotOptions>, IValidateOptions<EntraOptions>
{
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        if (!IsHttps(options.MetadataAddress))
        {
            return ValidateOptionsResult.Fail("Bot:MetadataAddress must be an https address.");
        }
        try
        {
            _ = new ServiceUrlPolicy(options.ServiceHosts);
        }
        catch (ArgumentException error)
        {
            return ValidateOptionsResult.Fail($"Bot:ServiceHosts: {error.Message}");
        }
        if (string.IsNullOrEmpty(options.ClientId))
        {
            return ValidateOptionsResult.Success;
        }
        return Ids("Bot", options.ClientId, options.TenantId)
            ?? (string.IsNullOrEmpty(configuration[$"{EntraOptions.Section}:{nameof(EntraOptions.ClientId)}"])
                ? ValidateOptionsResult.Fail("Bot:ClientId is set, so Entra:ClientId must be set too.")
                : ValidateOptionsResult.Success);
    }

    public ValidateOptionsResult Validate(string? name, EntraOptions options)
    {
        if (string.IsNullOrEmpty(options.ClientId))
        {
            return ValidateOptionsResult.Success;
        }
        if (options.MetadataAddress is { } metadata && !IsHttps(metadata))
        {
            return ValidateOptionsResult.Fail("Entra:MetadataAddress must be an https address.");
        }
        return Ids("Entra", options.ClientId, options.TenantId)
            ?? (string.IsNullOrEmpty(configuration[$"{BotOptions.Section}:{nameof(BotOptions.ClientId)}"])
                ? ValidateOptionsResult.Fail("Entra:ClientId is set, so Bot:ClientId must be set too.")
                : ValidateOptionsResult.Success);
    }

    private static ValidateOptionsResult? Ids(string section, string? client, string? tenant) =>
        !IsGuid(client) ? ValidateOptionsResult.Fail($"{section}:ClientId must be a GUID in lower case.")
        : !IsGuid(tenant) ? ValidateOptionsResult.Fail($"{section}:TenantId must be a GUID in lower case.")
        : null;

    // Compared exactly with what tokens carry, and they carry lower case.
    private static bool IsGuid(string? text) => Guid.TryParseExact(text, "D", out var id) && id.ToString() == text;

    private static bool IsHttps(Uri? address) => address is { IsAbsoluteUri: true } && address.Scheme == Uri.UriSchemeHttps;
}
