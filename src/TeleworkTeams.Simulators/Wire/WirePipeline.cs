using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TeleworkTeams.Simulators.Faults;
using TeleworkTeams.Simulators.Limits;

namespace TeleworkTeams.Simulators.Wire;

/// <summary>What every call goes through: token, scripted fault, limits, the service itself, and the record of it.</summary>
internal sealed class WirePipeline(TimeProvider time, FaultScript faults, LimitGate limits)
{
    private readonly long started = Stopwatch.GetTimestamp();

    public ConcurrentQueue<RecordedCall> Calls { get; } = new();

    public required Func<WireRequest, WireAnswer> Handle { get; init; }

    /// <summary>Whether the bearer token, null if there is none, is good enough.</summary>
    public required Func<string?, bool> AcceptsToken { get; init; }

    /// <summary>The service's own form of an error body.</summary>
    public required Func<WireAnswer, JsonNode> ErrorBody { get; init; }

    public required Func<WireAnswer> Unauthorized { get; init; }

    /// <summary>Whom and which conversation a call concerns; the request is null until the body has been read.</summary>
    public required Func<string, WireRequest?, (string? Person, string? Conversation)> Subject { get; init; }

    public async Task RunAsync(HttpContext context, string path)
    {
        var method = context.Request.Method;
        var subject = Subject(path, null);
        var fault = subject.Conversation is null ? null : faults.Next(method, path, subject.Person, subject.Conversation);
        if (fault?.Kind == FaultKind.ResetBeforeBody)
        {
            Reset(context, method, path, subject, fault);
            return;
        }

        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted);
        var request = new WireRequest(method, path, context.Request.Query, buffer.ToArray());
        if (subject.Conversation is null)
        {
            subject = Subject(path, request);
            fault = faults.Next(method, path, subject.Person, subject.Conversation);
            if (fault?.Kind == FaultKind.ResetBeforeBody)
            {
                Reset(context, method, path, subject, fault);
                return;
            }
        }

        if (fault?.Kind == FaultKind.Delay)
        {
            await Task.Delay(fault.Delay, time, context.RequestAborted);
        }

        var answer = Answer(context, request, subject.Conversation, fault);
        var took = !answer.IsError;
        if (fault is { Kind: FaultKind.AcceptThenStatus })
        {
            answer = ErrorOf(fault) with { ActivityId = answer.ActivityId };
        }

        Record(method, path, subject, request.Bytes, answer, took, fault);
        if (fault?.Kind == FaultKind.AcceptThenDelay)
        {
            await Task.Delay(fault.Delay, time, context.RequestAborted);
        }

        await WriteAsync(context, answer);
    }

    private WireAnswer Answer(HttpContext context, WireRequest request, string? conversation, Fault? fault)
    {
        var authorization = context.Request.Headers.Authorization.ToString();
        var token = authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? authorization[7..].Trim() : null;
        if (!AcceptsToken(token))
        {
            return Unauthorized();
        }

        if (fault?.Kind == FaultKind.Status)
        {
            return ErrorOf(fault);
        }

        var limited = request.Method is "POST" or "PUT" ? conversation : null;
        return limits.Refuse(limited) is { } refusal
            ? WireAnswer.Error(429, "Throttled", $"Too many requests. Limit: {refusal.Limit.Name}.", refusal.Wait)
            : Handle(request);
    }

    private static WireAnswer ErrorOf(Fault fault)
    {
        var (code, message) = fault.StatusCode switch
        {
            403 => ("ConversationBlockedByUser", "User blocked the conversation with the bot."),
            404 => ("ConversationNotFound", "Conversation not found."),
            412 => ("PreconditionFailed", "Precondition failed, please try again."),
            413 => ("MessageSizeTooBig", "Message size too large."),
            429 => ("Throttled", "Too many requests."),
            502 => ("BadGateway", "Bad gateway."),
            503 => ("ServiceUnavailable", "Service unavailable."),
            504 => ("GatewayTimeout", "Gateway timeout."),
            _ => ("ServiceError", "Unknown service error."),
        };
        return WireAnswer.Error(fault.StatusCode, fault.ErrorCode ?? code, message, fault.RetryAfter);
    }

    private void Reset(HttpContext context, string method, string path, (string?, string?) subject, Fault fault)
    {
        Record(method, path, subject, 0, new WireAnswer(0), took: false, fault);
        context.Abort();
    }

    private void Record(string method, string path, (string? Person, string? Conversation) subject, int bytes, WireAnswer answer, bool took, Fault? fault) =>
        Calls.Enqueue(new RecordedCall(time.GetUtcNow(), Stopwatch.GetElapsedTime(started), method, path, subject.Person, subject.Conversation,
            answer.Status, bytes, answer.ActivityId, answer.ErrorCode, answer.RetryAfter, took, fault?.Kind));

    private async Task WriteAsync(HttpContext context, WireAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        var body = answer.IsError ? ErrorBody(answer) : answer.Body;
        if (body is not null)
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
        }
    }
}
