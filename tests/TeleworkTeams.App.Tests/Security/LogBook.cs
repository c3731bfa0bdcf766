using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TeleworkTeams.App.Tests.Security;

/// <summary>Everything that the host logs, at every level, with exceptions in full.</summary>
internal sealed class LogBook : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    internal IReadOnlyCollection<string> Lines => lines;

    /// <summary>For <see cref="Office.StartAsync"/>: from Debug on, whatever the configuration says.</summary>
    internal void Keep(Microsoft.AspNetCore.Builder.WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders().AddProvider(this).SetMinimumLevel(LogLevel.Debug);
        builder.Logging.AddFilter(null, LogLevel.Debug);
    }

    public ILogger CreateLogger(string categoryName) => new Page(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Page(LogBook book, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            book.lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
    }
}
