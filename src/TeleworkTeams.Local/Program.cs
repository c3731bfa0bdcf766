using TeleworkTeams.Local.Commands;

return await RunCommand.Create().Parse(args).InvokeAsync();
