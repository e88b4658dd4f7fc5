using Tutorship.Bot.Configuration;

namespace Tutorship.Bot.Hosting;

/// <summary>Reads the settings for serving, or refuses with all their faults.</summary>
public static class ServeSettings
{
    public static Settings Read(WebApplicationBuilder builder, ServeOptions serve)
    {
        var faults = new List<string>();
        var settings = Settings.Bind(builder.Configuration, faults);
        faults.AddRange(settings.ToStorageOptions().Faults());
        SettingsCheck.Serving(settings, serve.Role, builder.Environment.IsProduction(), faults);
        return faults.Count == 0 ? settings : throw new SettingsException(faults);
    }

    public static void AddListening(this WebApplicationBuilder builder, ServeOptions serve)
    {
        var urls = serve.Urls ?? builder.Configuration["urls"] ?? ServeOptions.DefaultUrl;
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    }
}
