using Azure;
using Azure.Identity;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;

namespace TeleworkTeams.App.Platform.Http;

/// <summary>Refusals that belong to no slice. The names are stable codes.</summary>
internal enum ApiProblem
{
    BadRequest,
    SignIn,
    Forbidden,
    NotFound,
    TooLarge,
    TooManyRequests,
    StorageUnavailable,
    Unexpected,
}

/// <summary>Owner of HttpTexts.resx.</summary>
internal sealed class HttpTexts;

/// <summary>
/// Whatever goes wrong below /api is answered with problem+json in the caller's language, and never with an exception's own words.
/// What is not the caller's looks exactly like what is not there.
/// </summary>
internal static partial class ApiProblems
{
    private static readonly TextSet Texts = new(typeof(HttpTexts));

    public static void UseApiProblems(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ApiProblems).FullName!);
        app.Use(async (context, next) =>
        {
            if (!context.Request.Path.StartsWithSegments("/api"))
            {
                await next();
                return;
            }

            try
            {
                await next();
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (!context.Response.HasStarted)
            {
                await Of(context, StatusOf(e, logger)).ExecuteAsync(context);
                return;
            }

            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null or 0 } response)
            {
                await Of(context, response.StatusCode).ExecuteAsync(context);
            }
        });
    }

    public static IResult Of(HttpContext context, int status)
    {
        var language = context.Features.Get<Caller>()?.Language
            ?? LanguageExtensions.Parse(context.Request.Headers.AcceptLanguage.ToString())
            ?? context.RequestServices.GetRequiredService<City>().Language;
        var problem = status switch
        {
            401 => ApiProblem.SignIn,
            403 => ApiProblem.Forbidden,
            404 => ApiProblem.NotFound,
            413 => ApiProblem.TooLarge,
            429 => ApiProblem.TooManyRequests,
            503 => ApiProblem.StorageUnavailable,
            >= 500 => ApiProblem.Unexpected,
            _ => ApiProblem.BadRequest,
        };
        return Problems.Of(status, Problems.CodeOf(problem), Texts.Get(language, $"Problem.{problem}"), Texts.Get(language, $"Problem.{problem}.Next"));
    }

    private static int StatusOf(Exception e, ILogger logger)
    {
        switch (e)
        {
            case BadHttpRequestException refused:
                return refused.StatusCode;
            case RequestFailedException or AggregateException or AuthenticationFailedException or TimeoutException or OperationCanceledException:
                LogStorage(logger, e.GetType().Name);
                return StatusCodes.Status503ServiceUnavailable;
            default:
                // The message may quote what somebody typed; where it happened is enough.
                LogUnexpected(logger, e.GetType().Name, e.StackTrace ?? "");
                return StatusCodes.Status500InternalServerError;
        }
    }

    [LoggerMessage(1601, LogLevel.Error, "The storage did not answer a request of the tab ({Reason}).")]
    private static partial void LogStorage(ILogger logger, string reason);

    [LoggerMessage(1502, LogLevel.Error, "A request of the tab failed with {Reason}:\n{Where}")]
    private static partial void LogUnexpected(ILogger logger, string reason, string where);
}
