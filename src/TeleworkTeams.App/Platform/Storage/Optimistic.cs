using Azure;

namespace TeleworkTeams.App.Platform.Storage;

/// <summary>Read, decide, write with If-Match; when somebody else was first, all of it again, three times at most.</summary>
internal static class Optimistic
{
    private const int Tries = 3;

    public static async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> readDecideWrite, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await readDecideWrite(cancellationToken);
            }
            catch (RequestFailedException e) when (e.Status is 409 or 412 && attempt < Tries)
            {
            }
        }
    }
}
