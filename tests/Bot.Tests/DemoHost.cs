using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Tutorship.Bot.Channels.WeComApp;
using Tutorship.Bot.Hosting;
using Tutorship.Domain;
using Tutorship.Simulator;
using Tutorship.Simulator.World;
using Tutorship.Storage;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.Bot.Tests;

/// <summary>The real host with the demo school on a database of its own, listening on a free port of 127.0.0.1.</summary>
public sealed class DemoHost : IAsyncDisposable
{
    private readonly string folder;
    private readonly HttpClient http = new();
    private readonly Dictionary<string, string> userIds;
    private readonly Dictionary<string, int> seen = [];
    private long lastMessageId = 7_000_000_000_000_000_000;
    private (string Who, XElement[] Content) last;

    private DemoHost(WebApplication app, string folder, Dictionary<string, string> userIds)
    {
        App = app;
        this.folder = folder;
        this.userIds = userIds;
    }

    public WebApplication App { get; }

    public Uri Address => new(App.Urls.First());

    public SchoolApp School => App.Services.GetRequiredService<SchoolApps>().Find("demo")!;

    public DateTimeOffset Now => App.Services.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <param name="redis">Empty: in process.</param>
    public static async Task<DemoHost> StartAsync(string redis = "")
    {
        var folder = Directory.CreateTempSubdirectory("tutorship-").FullName;
        var app = await TutorshipHost.BuildAsync(
            new ServeOptions("all", "http://127.0.0.1:0")
            {
                Environment = Environments.Development,
                Overrides = new Dictionary<string, string?> { ["Storage:DataFolder"] = folder, ["Storage:Redis"] = redis },
            },
            CancellationToken.None);
        await app.StartAsync();
        await using var db = await app.Services.GetRequiredService<SchoolDbs>().OpenAsync("demo");
        var slow = await app.Services.GetRequiredService<SchoolFactsStore>().SlowFactsAsync(db);
        return new DemoHost(app, folder, slow.Roster.Staff.ToDictionary(member => member.Name, member => member.Id.Value));
    }

    public Task MoveToAsync(DateTimeOffset to) =>
        App.Services.GetRequiredService<ISimulatorClock>().MoveToAsync(to, CancellationToken.None);

    /// <summary>The passive reply's text; empty where nothing was said.</summary>
    public Task<string> SayAsync(string who, string text) =>
        SendAsync(who, new XElement("MsgType", "text"), new XElement("Content", text), new XElement("MsgId", ++lastMessageId));

    /// <summary>The app is opened on somebody's phone.</summary>
    public Task<string> OpenAsync(string who) =>
        SendAsync(who, new XElement("MsgType", "event"), new XElement("Event", "enter_agent"), new XElement("EventKey", ""));

    public Task<string> SendPictureAsync(string who) => SendAsync(
        who,
        new XElement("MsgType", "image"),
        new XElement("PicUrl", "https://example.invalid/p"),
        new XElement("MediaId", "media-1"),
        new XElement("MsgId", ++lastMessageId));

    /// <summary>The platform sends the last message once more.</summary>
    public Task<string> RepeatAsync() => PostAsync();

    /// <summary>What arrived on somebody's phone by itself since last asked; empty where nothing did.</summary>
    public string TakeDelivered(string who)
    {
        var messages = App.Services.GetRequiredService<SimulatorWorld>().Messages(UserId(who));
        var fresh = messages.Skip(seen.GetValueOrDefault(who)).ToList();
        seen[who] = messages.Count;
        return string.Join("\n---\n", fresh.Select(message => message.Text));
    }

    public async Task<string> UserIdOfAsync(Func<StaffMember, bool> isWanted)
    {
        await using var db = await App.Services.GetRequiredService<SchoolDbs>().OpenAsync("demo");
        var slow = await App.Services.GetRequiredService<SchoolFactsStore>().SlowFactsAsync(db);
        return slow.Roster.Staff.First(isWanted).Id.Value;
    }

    public async Task<T> InDatabaseAsync<T>(Func<TutorshipDb, Task<T>> work)
    {
        await using var db = await App.Services.GetRequiredService<SchoolDbs>().OpenAsync("demo");
        return await work(db);
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        http.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private string UserId(string who) => userIds.GetValueOrDefault(who, who);

    private Task<string> SendAsync(string who, params XElement[] content)
    {
        last = (who, content);
        return PostAsync();
    }

    private async Task<string> PostAsync()
    {
        var seconds = Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var message = new XElement(
            "xml",
            new XElement("ToUserName", School.Options.CorpId),
            new XElement("FromUserName", UserId(last.Who)),
            new XElement("CreateTime", seconds),
            last.Content,
            new XElement("AgentID", School.Options.AgentId));
        var encrypted = School.Crypto.Encrypt(message.ToString(SaveOptions.DisableFormatting));
        var query = $"msg_signature={School.Crypto.Sign(seconds, "n1", encrypted)}&timestamp={seconds}&nonce=n1";
        var body = CallbackEnvelope.Write(School.Options.CorpId, School.Options.AgentId.ToString(CultureInfo.InvariantCulture), encrypted);
        using var content = new StringContent(body, Encoding.UTF8, "text/xml");
        using var response = await http.PostAsync(new Uri(Address, $"/wecom/demo?{query}"), content);
        response.EnsureSuccessStatusCode();
        return Open(await response.Content.ReadAsStringAsync());
    }

    private string Open(string reply)
    {
        if (reply.Length == 0)
        {
            return "";
        }

        Assert.True(SealedReply.TryParse(reply, out var sealedReply));
        var opened = School.Crypto.Open(sealedReply!.MsgSignature, sealedReply.Timestamp, sealedReply.Nonce, sealedReply.Encrypted);
        return XElement.Parse(Assert.IsType<Decryption.Opened>(opened).Text).Element("Content")!.Value;
    }
}
