using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Platform.Identity;

namespace TeleworkTeams.App.Platform.Http;

/// <summary>Configuration section <c>Api</c>.</summary>
internal sealed class ApiOptions
{
    /// <summary>Requests of one person in a minute, from all their windows together; more are answered with 429.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerMinute { get; set; } = 600;
}

/// <summary>One person's tab gone wild must not slow everybody else down.</summary>
internal static class ApiLimit
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddApiLimit(this IServiceCollection services)
    {
        services.AddOptions<ApiOptions>().BindConfiguration("Api").ValidateDataAnnotations().ValidateOnStart();
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<ApiOptions>>((limiter, api) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = ((int)Window.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => context.User.FindCurrentPerson() is { } person
                ? RateLimitPartition.GetFixedWindowLimiter(person.PersonId, _ => new FixedWindowRateLimiterOptions { PermitLimit = api.Value.RequestsPerMinute, Window = Window })
                : RateLimitPartition.GetNoLimiter(""));
        });
        return services;
    }
}
