using Microsoft.AspNetCore.Http;

namespace Tutorship.Simulator.Pages;

/// <summary>The page's files, which travel inside the assembly.</summary>
internal static class PageAssets
{
    public const string Path = "/simulator/assets/{file}";
    private const string ContentSecurityPolicy = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    public static Task IndexAsync(HttpContext http) => SendAsync(http, "index.html");

    public static Task FileAsync(HttpContext http) => SendAsync(http, http.Request.RouteValues["file"]?.ToString() ?? "");

    public static void Protect(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-cache";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }

    private static async Task SendAsync(HttpContext http, string file)
    {
        await using var content = typeof(PageAssets).Assembly.GetManifestResourceStream(file);
        if (content is null || ContentType(file) is not { } contentType)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Protect(http.Response);
        http.Response.ContentType = contentType;
        http.Response.ContentLength = content.Length;
        await content.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private static string? ContentType(string file) => System.IO.Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => null,
    };
}
