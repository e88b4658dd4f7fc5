using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tutorship.Simulator.World;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.Simulator.Callbacks;

/// <summary>
/// Posts callbacks as WeCom does (doc 90238): encrypted and signed, five seconds for the answer, and the same message up
/// to three times more after anything but 200.
/// </summary>
internal sealed class CallbackLine(SimulatorWorld world, CallbackAddress address) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public CallbackCrypto Crypto { get; } = new(world.Options.Token, world.Options.EncodingAesKey, world.Options.CorpId);

    /// <returns>The answer's body where somebody said 200, otherwise null; and how many posts it took.</returns>
    public async Task<(string? Answer, int Attempts)> DeliverAsync(
        string name, SimulatorMember from, string plain, CancellationToken cancellationToken)
    {
        var most = 1 + world.Options.Limits.CallbackRetries;
        for (var attempt = 1; attempt <= most; attempt++)
        {
            if (await PostAsync(name, from, plain, attempt, cancellationToken) is { } answer)
            {
                return (answer, attempt);
            }
        }

        return (null, most);
    }

    private async Task<string?> PostAsync(string name, SimulatorMember from, string plain, int attempt, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        using var request = Sealed(plain);
        var (status, body) = await ExchangeAsync(request, world.Options.Limits.CallbackDeadline, cancellationToken);
        world.Locked(() =>
        {
            world.Tally.Callbacks++;
            world.Tally.CallbackRetries += attempt > 1 ? 1 : 0;
        });
        world.Note(new TrafficLine(
            world.Now, true, name, from.Name, status, SimulatorPhrases.Status(status, watch.ElapsedMilliseconds)));
        return status == 200 ? body : null;
    }

    /// <summary>The GET by which an address is verified.</summary>
    /// <returns>Status 0 without an answer in time.</returns>
    public async Task<(int Status, string Body)> GetAsync(string echo, TimeSpan deadline, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Signed(echo, $"&echostr={Uri.EscapeDataString(echo)}"));
        return await ExchangeAsync(request, deadline, cancellationToken);
    }

    private async Task<(int Status, string Body)> ExchangeAsync(
        HttpRequestMessage request, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(patience);
        try
        {
            using var response = await http.SendAsync(request, deadline.Token);
            return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(deadline.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (0, "");
        }
        catch (HttpRequestException)
        {
            return (0, "");
        }
    }

    private HttpRequestMessage Sealed(string plain)
    {
        var encrypted = Crypto.Encrypt(plain);
        var agent = world.Options.AgentId.ToString(CultureInfo.InvariantCulture);
        return new HttpRequestMessage(HttpMethod.Post, Signed(encrypted))
        {
            Content = new StringContent(CallbackEnvelope.Write(world.Options.CorpId, agent, encrypted), Encoding.UTF8, "text/xml"),
        };
    }

    private Uri Signed(string encrypted, string more = "")
    {
        var target = address.Find() ?? throw new InvalidOperationException(SimulatorPhrases.NoCallback);
        var timestamp = world.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var nonce = RandomNumberGenerator.GetInt32(100_000_000, 1_000_000_000).ToString(CultureInfo.InvariantCulture);
        var signature = Crypto.Sign(timestamp, nonce, encrypted);
        return new Uri(target, $"?msg_signature={signature}&timestamp={timestamp}&nonce={nonce}{more}");
    }

    public void Dispose() => http.Dispose();
}
