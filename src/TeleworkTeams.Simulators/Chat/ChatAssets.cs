using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace TeleworkTeams.Simulators.Chat;

/// <summary>The files of the pages, and the two things that come from npm: the official renderer and, if given, a font.</summary>
internal sealed class ChatAssets(ChatOptions options)
{
    private const string Renderer = "adaptivecards.min.js";

    public async Task SendAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!.TrimStart('/');
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        }
        else if (path == Renderer)
        {
            await SendFileAsync(context, options.AdaptiveCardsScript);
        }
        else if (path.StartsWith("font/", StringComparison.Ordinal))
        {
            await SendFileAsync(context, FontFile(path[5..]));
        }
        else
        {
            await SendPageAsync(context, path switch { "" => "index.html", "gallery" => "gallery.html", _ => path });
        }
    }

    // Only names below the folder; a machine with its own fonts gets empty sheets.
    private string? FontFile(string name)
    {
        if (options.FontFolder is null || name.Contains("..", StringComparison.Ordinal))
        {
            return null;
        }

        return Path.Combine(options.FontFolder, name);
    }

    private static async Task SendPageAsync(HttpContext context, string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("pages/" + name);
        if (stream is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = TypeOf(name);
        context.Response.Headers.CacheControl = "no-cache";
        await stream.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static async Task SendFileAsync(HttpContext context, string? file)
    {
        context.Response.ContentType = TypeOf(context.Request.Path.Value!);
        if (file is not null && File.Exists(file))
        {
            await context.Response.SendFileAsync(file, context.RequestAborted);
        }
        else if (context.Request.Path.Value!.EndsWith(".css", StringComparison.Ordinal) || context.Request.Path.Value!.EndsWith(".js", StringComparison.Ordinal))
        {
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes("/* not installed */"), context.RequestAborted);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        ".woff" => "font/woff",
        _ => "application/octet-stream",
    };
}
