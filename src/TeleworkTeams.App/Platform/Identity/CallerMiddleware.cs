using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>Makes the <see cref="Caller"/> of a request: the person of the token, and the language that they chose, or asked for.</summary>
internal static class CallerMiddleware
{
    public static void UseCaller(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.User.FindCurrentPerson() is { } person)
        {
            var language = await context.RequestServices.GetRequiredService<ReaderLanguage>()
                .ChosenAsync(context.RequestServices, person.PersonId, context.RequestAborted);
            var asked = LanguageExtensions.Parse(context.Request.Headers.AcceptLanguage.ToString());
            context.Features.Set(new Caller(person.PersonId, language ?? asked ?? context.RequestServices.GetRequiredService<City>().Language));
        }

        await next();
    });
}
