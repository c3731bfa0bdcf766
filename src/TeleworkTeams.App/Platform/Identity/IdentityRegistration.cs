using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeleworkTeams.Clients.Teams.Connector;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>Wires schemes, policies, keys and the guard of local mode.</summary>
public static class IdentityRegistration
{
    private const int LargestKeyDocument = 1024 * 1024;

    public static WebApplicationBuilder AddPlatformIdentity(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddOptions<BotOptions>().BindConfiguration(BotOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<EntraOptions>().BindConfiguration(EntraOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotOptions>, IdentityOptionsValidation>();
        services.AddSingleton<IValidateOptions<EntraOptions>, IdentityOptionsValidation>();

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IdentityMode>();
        services.AddHostedService<LocalModeGuard>();
        services.AddSingleton(provider => new ServiceUrlPolicy(
            provider.GetRequiredService<IOptions<BotOptions>>().Value.ServiceHosts is { Count: > 0 } hosts ? hosts : null,
            allowLoopback: provider.GetRequiredService<IdentityMode>().IsLocal && builder.Environment.IsDevelopment()));

        services.AddHttpClient(SigningKeys.HttpClientName, http => http.MaxResponseContentBufferSize = LargestKeyDocument)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        services.AddKeys(IdentitySchemes.Bot, provider => provider.GetRequiredService<IOptions<BotOptions>>().Value.MetadataAddress);
        services.AddKeys(IdentitySchemes.Entra, provider => provider.GetRequiredService<IOptions<EntraOptions>>().Value.Metadata);

        services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, BotAuthenticationHandler>(IdentitySchemes.Bot, null)
            .AddScheme<AuthenticationSchemeOptions, EntraAuthenticationHandler>(IdentitySchemes.Entra, null)
            .AddScheme<AuthenticationSchemeOptions, LocalAuthenticationHandler>(IdentitySchemes.Local, null);
        services.AddAuthorizationBuilder()
            .AddPolicy(IdentityPolicies.Connector, policy => policy
                .AddAuthenticationSchemes(IdentitySchemes.Bot)
                .RequireAssertion(context => context.User.Identities.OfType<BotIdentity>().Any()))
            .AddPolicy(IdentityPolicies.Person, policy => policy
                .AddAuthenticationSchemes(IdentitySchemes.Entra, IdentitySchemes.Local)
                .RequireAssertion(context => context.User.FindCurrentPerson() is not null));
        return builder;
    }

    private static void AddKeys(this IServiceCollection services, string scheme, Func<IServiceProvider, Uri> metadata) =>
        services.AddKeyedSingleton(scheme, (provider, _) => new SigningKeys(
            provider.GetRequiredService<IHttpClientFactory>(),
            () => metadata(provider),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<SigningKeys>>()));
}
