using System.Net;
using Microsoft.Net.Http.Headers;

namespace Tutorship.Bot.Tests.Login;

/// <summary>Keeps cookies as a browser does that takes localhost for safe, and follows a redirect only when told.</summary>
public sealed class PlayedBrowser(Uri site) : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>Sent with every request.</summary>
    public Dictionary<string, string> Headers { get; } = [];

    public Dictionary<string, string> Cookies { get; } = [];

    /// <summary>As the server set them, with their attributes.</summary>
    public List<SetCookieHeaderValue> Set { get; } = [];

    /// <summary>As if a proxy on this machine, which ends TLS, stood before the site.</summary>
    public static PlayedBrowser Proxied(Uri site)
    {
        var browser = new PlayedBrowser(site);
        browser.Headers.Add("X-Forwarded-For", "198.51.100.7");
        return browser;
    }

    public Task<HttpResponseMessage> GetAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(site, address)));

    public Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(site, address))
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        });

    /// <summary>Through the platform's login as somebody, to whatever answers in the end.</summary>
    public async Task<HttpResponseMessage> LogInAsync(string login, string userId)
    {
        using var sent = await GetAsync(login);
        using var platform = await GetAsync($"{sent.Headers.Location!.OriginalString}&as={Uri.EscapeDataString(userId)}");
        return await GetAsync(platform.Headers.Location!.OriginalString);
    }

    public async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await GetAsync(address);
        return answer.StatusCode;
    }

    /// <summary>Of a page that a library draws from what it keeps in Redis, where a host that just started is still writing: not its first failure.</summary>
    public async Task<HttpStatusCode> SettledStatusAsync(string address)
    {
        var status = await StatusAsync(address);
        for (var attempt = 1; attempt < 50 && status == HttpStatusCode.InternalServerError; attempt++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
            status = await StatusAsync(address);
        }

        return status;
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        foreach (var (name, value) in Headers)
        {
            request.Headers.Add(name, value);
        }

        if (Cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        var answer = await http.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var values) ? values.Select(value => SetCookieHeaderValue.Parse(value)) : [])
        {
            Set.Add(cookie);
            if (cookie.Value.Length == 0)
            {
                Cookies.Remove(cookie.Name.ToString());
            }
            else
            {
                Cookies[cookie.Name.ToString()] = cookie.Value.ToString();
            }
        }

        return answer;
    }
}
