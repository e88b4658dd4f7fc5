namespace Tutorship.Bot.Login;

/// <summary>What every page behind or around the login tells the browser: nothing of other origins, no frame, no copy kept.</summary>
public static class PageHeaders
{
    /// <summary>Hangfire's pages set widths in style attributes; scripts are files of its own.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static readonly string[] pages = ["/jobs", LoginSetup.Path, LoginSetup.LogoutPath];

    public static void UsePageHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        if (pages.Any(page => http.Request.Path.StartsWithSegments(page, StringComparison.Ordinal)))
        {
            http.Response.OnStarting(() =>
            {
                Protect(http.Response.Headers);
                return Task.CompletedTask;
            });
        }

        return next(http);
    });

    private static void Protect(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        // Hangfire's own files may be kept: they hold nothing of the school.
        if (string.IsNullOrEmpty(headers.CacheControl))
        {
            headers.CacheControl = "no-store";
        }
    }
}
