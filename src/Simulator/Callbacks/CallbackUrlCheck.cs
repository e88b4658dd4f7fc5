using System.Globalization;
using System.Net;
using System.Security.Cryptography;

namespace Tutorship.Simulator.Callbacks;

/// <summary>
/// What happens when an administrator presses Save beside the callback's address (doc 90930): the app must answer an
/// encrypted echostr with its plain text, and nothing else, within a second.
/// </summary>
public sealed class CallbackUrlCheck
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(1);
    private readonly CallbackLine line;

    internal CallbackUrlCheck(CallbackLine line) => this.line = line;

    /// <returns>Whether the address could be saved.</returns>
    public async Task<bool> TryAsync(CancellationToken cancellationToken = default)
    {
        var secret = RandomNumberGenerator.GetInt32(int.MaxValue).ToString("D19", CultureInfo.InvariantCulture);
        var echo = line.Crypto.Encrypt(secret);
        var (status, body) = await line.GetAsync(echo, Deadline, cancellationToken);
        return status == (int)HttpStatusCode.OK && body == secret;
    }
}
