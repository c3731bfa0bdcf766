using Microsoft.AspNetCore.Http;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Simulators.Chat;

internal sealed class ChatPage(ConnectorSimulator simulator, CityChats chats, ConnectorSimulatorOptions options, TimeProvider time)
{
    public Task HandleAsync(HttpContext context)
    {
        _ = (simulator, chats, options, time);
        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }
}
