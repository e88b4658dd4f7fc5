using Tutorship.WeCom.Callbacks;

namespace Tutorship.Bot.Channels.WeComApp;

/// <summary>
/// <c>GET|POST /wecom/{schoolId}</c> (doc 90930): size → signature → decryption → receiver → meaning. Whatever is wrong is
/// refused without a word of detail and only counted.
/// </summary>
public sealed partial class CallbackEndpoint(SchoolApps apps, CallbackDispatch dispatch, CallbackPatience patience, TimeProvider clock, CallbackMetrics metrics, ILogger<CallbackEndpoint> log)
{
    /// <summary>A callback whose timestamp is further from the process clock is stale (own choice; doc 90930 names none).</summary>
    public static readonly TimeSpan Staleness = TimeSpan.FromMinutes(10);

    /// <summary>Bytes; WeCom's own messages are far below (text at most 2048 bytes of content).</summary>
    public const int MaxBodyBytes = 128 * 1024;

    /// <summary>URL verification: answers with the decrypted text alone.</summary>
    public IResult Verify(string schoolId, HttpRequest request)
    {
        if (apps.Find(schoolId) is not { } app)
        {
            return Refused(CallbackRefusal.UnknownSchool, StatusCodes.Status403Forbidden);
        }

        var query = CallbackQuery.Of(request);
        if (IsStale(query))
        {
            return Refused(CallbackRefusal.Stale, StatusCodes.Status403Forbidden);
        }

        return app.Crypto.OpenEcho(query.Signature, query.Timestamp, query.Nonce, request.Query["echostr"]) is Decryption.Opened opened
            ? Results.Text(opened.Text, "text/plain")
            : Refused(CallbackRefusal.Forged, StatusCodes.Status403Forbidden);
    }

    public async Task<IResult> ReceiveAsync(string schoolId, HttpRequest request, CancellationToken cancel)
    {
        if (apps.Find(schoolId) is not { } app)
        {
            return Refused(CallbackRefusal.UnknownSchool, StatusCodes.Status403Forbidden);
        }

        if (await CallbackBody.ReadAsync(request, MaxBodyBytes, cancel) is not { } body)
        {
            return Refused(CallbackRefusal.Oversized, StatusCodes.Status400BadRequest);
        }

        var query = CallbackQuery.Of(request);
        if (!CallbackEnvelope.TryParse(body.Span, out var envelope))
        {
            return Refused(CallbackRefusal.Malformed, StatusCodes.Status400BadRequest);
        }

        if (IsStale(query))
        {
            return Refused(CallbackRefusal.Stale, StatusCodes.Status403Forbidden);
        }

        if (app.Crypto.Open(query.Signature, query.Timestamp, query.Nonce, envelope.Encrypted) is not Decryption.Opened opened)
        {
            return Refused(CallbackRefusal.Forged, StatusCodes.Status403Forbidden);
        }

        if (!InboundReader.TryParse(opened.Text, out var message))
        {
            return Refused(CallbackRefusal.Malformed, StatusCodes.Status400BadRequest);
        }

        return await AnswerAsync(app, message, query, cancel);
    }

    private async Task<IResult> AnswerAsync(SchoolApp app, InboundMessage message, CallbackQuery query, CancellationToken cancel)
    {
        metrics.Received();
        var started = clock.GetTimestamp();
        try
        {
            var inner = await patience.TryAsync(() => dispatch.AnswerAsync(app, message, cancel), cancel);
            metrics.Answered(clock.GetElapsedTime(started));
            return inner is null
                ? Results.Ok()
                : Results.Text(app.Crypto.Seal(inner, query.Timestamp, query.Nonce).Write(), "text/xml");
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The intake loop: WeCom repeats what is not answered with 200, so a passing fault costs nothing.
            metrics.Failed();
            LogFailed(fault.GetType().Name, app.Id);
            return Results.StatusCode(StatusCodes.Status500InternalServerError);
        }
    }

    private bool IsStale(CallbackQuery query) =>
        !long.TryParse(query.Timestamp, out var seconds)
        || Math.Abs(clock.GetUtcNow().ToUnixTimeSeconds() - seconds) > Staleness.TotalSeconds;

    private IResult Refused(CallbackRefusal refusal, int status)
    {
        metrics.Refused(refusal);
        return Results.StatusCode(status);
    }

    [LoggerMessage(LogLevel.Error, "A callback of school {School} failed with {Fault}; the platform will repeat it")]
    private partial void LogFailed(string fault, string school);
}
