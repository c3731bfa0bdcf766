using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.Domain.CheckIns;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>Problems of this slice's API: the same words as on the cards.</summary>
internal static class CheckInApi
{
    public static ProblemHttpResult Problem(Caller caller, CheckInDecision.Refused refused)
    {
        var (code, title, text) = CheckInTexts.Why(caller.Language, refused);
        return Problems.Of(409, code, title, text);
    }

    public static ProblemHttpResult Problem(int status, Caller caller, Enum reason)
    {
        var (code, title, text) = CheckInTexts.Why(caller.Language, reason);
        return Problems.Of(status, code, title, text);
    }
}
