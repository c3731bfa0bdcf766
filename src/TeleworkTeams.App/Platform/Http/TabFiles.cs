using Microsoft.Extensions.FileProviders;

namespace TeleworkTeams.App.Platform.Http;

/// <summary>Serves the built tab under /tab/, with its index for every page.</summary>
internal static class TabFiles
{
    /// <summary>Where the built tab lies: configuration <c>Tab:Files</c>, else <c>wwwroot/tab</c> beside the host.</summary>
    public static void UseTab(this WebApplication app)
    {
        var folder = app.Configuration["Tab:Files"] ?? Path.Combine(app.Environment.ContentRootPath, "wwwroot", "tab");
        if (!Directory.Exists(folder))
        {
            return;
        }

        var files = new PhysicalFileProvider(Path.GetFullPath(folder));
        app.Use((context, next) =>
        {
            if (context.Request.Path == "/tab" || context.Request.Path == "/")
            {
                context.Response.Redirect("/tab/" + context.Request.QueryString);
                return Task.CompletedTask;
            }

            // A page of the tab, not a file of it.
            if (context.Request.Path.StartsWithSegments("/tab", out var rest) && !Path.HasExtension(rest))
            {
                context.Request.Path = "/tab/index.html";
            }

            return next();
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            RequestPath = "/tab",
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.StartsWithSegments("/tab/assets") ? "public, max-age=31536000, immutable" : "no-cache",
        });
    }
}
