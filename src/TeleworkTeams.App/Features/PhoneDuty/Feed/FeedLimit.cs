using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Platform.Http;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Calendar programs come without a person: they are counted by where they come from. Their addresses never stand in a log.</summary>
internal static class FeedLimit
{
    public const string Name = "duty-feed";

    /// <summary>Categories of the framework that write the path of each request below Warning.</summary>
    private static readonly string[] WritesPaths = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.StaticFiles", "Microsoft.AspNetCore.Http"];

    public static IServiceCollection AddFeedLimit(this IServiceCollection services)
    {
        services.AddLogging(logging =>
        {
            foreach (var category in WritesPaths)
            {
                logging.AddFilter(category, level => level >= LogLevel.Warning);
            }
        });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<ApiOptions>>((limiter, api) => limiter.AddPolicy(Name, context =>
            RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = api.Value.RequestsPerMinute, Window = TimeSpan.FromMinutes(1) })));
        return services;
    }
}
