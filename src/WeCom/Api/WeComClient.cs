using System.Text.Json;
using System.Text.Json.Nodes;
using Tutorship.WeCom.Messages;
using Tutorship.WeCom.Rates;
using Tutorship.WeCom.Tokens;

namespace Tutorship.WeCom.Api;

/// <summary>The platform's API for one app. Safe to share between threads; what fails is answered, not thrown.</summary>
public sealed class WeComClient : IDisposable
{
    private readonly WeComApp app;
    private readonly AccessTokens tokens;
    private readonly ApiCaller caller;
    private readonly MediaIds mediaIds;

    public WeComClient(HttpClient http, WeComApp app, WeComConnections connections)
    {
        this.app = app;
        var exchange = new ApiExchange(http, app, connections.Time, connections.Log);
        tokens = new AccessTokens(
            app, cancel => TokenCall.FetchAsync(exchange, app, cancel), connections.Tokens, connections.Time, connections.Log);
        caller = new ApiCaller(exchange, app, tokens, connections);
        mediaIds = new MediaIds(app, caller, connections.Tokens, connections.Time);
    }

    /// <summary>
    /// Sends a message (doc 90236), a long text in parts. Whoever it did not reach is named in
    /// <see cref="SendOutcome.Sent.InvalidUsers"/>, although the message counts as sent.
    /// </summary>
    public async Task<SendOutcome> SendAsync(
        Receivers receivers, WeComMessage message, SendOptions options, CancellationToken cancel)
    {
        var parts = message.Parts;
        var bill = SendCharges.OfMessage(app, receivers, parts.Count, options.IsUrgent);
        return await SendPartsAsync(parts, async (part, isFirst) => SendAnswers.OfMessage(await caller.PostAsync(
            "message/send", SendRequest.Of(app, receivers, part, options), isFirst ? bill : RateBill.Free, options.IsUrgent, cancel)));
    }

    /// <summary>Uploads and sends a picture or file; a worn-out upload is renewed once.</summary>
    public async Task<SendOutcome> SendMediaAsync(
        Receivers receivers, MediaUpload upload, SendOptions options, CancellationToken cancel)
    {
        var outcome = await SendMediaAsync(receivers, upload, isWornOut: false, options, cancel);
        return outcome is SendOutcome.Permanent { Action: ReturnAction.ReuploadMedia }
            ? await SendMediaAsync(receivers, upload, isWornOut: true, options, cancel)
            : outcome;
    }

    /// <summary>Sends a 学校通知 (doc 92321), a long one in parts.</summary>
    public async Task<SendOutcome> SendAsync(SchoolNotice notice, SendOptions options, CancellationToken cancel)
    {
        var parts = notice.Parts;
        var bill = SendCharges.OfNotice(app, notice, parts.Count);
        return await SendPartsAsync(parts, async (part, isFirst) => SendAnswers.OfNotice(await caller.PostAsync(
            "externalcontact/message/send", SendRequest.Of(app, part, options), isFirst ? bill : RateBill.Free, options.IsUrgent, cancel)));
    }

    /// <summary>Changes a card that was sent (doc 94888).</summary>
    /// <param name="responseCode">From the send or from a click; each is good once, for 72 hours.</param>
    /// <param name="userIds">Whose card; empty for everyone who received it.</param>
    /// <returns>Whom the change did not reach, in lower case.</returns>
    public async Task<ApiResult<IReadOnlyList<string>>> UpdateCardAsync(
        string responseCode, IReadOnlyCollection<string> userIds, CardChange change, CancellationToken cancel) =>
        (await caller.PostAsync("message/update_template_card", CardUpdate.Of(app, responseCode, userIds, change), cancel))
            .Then(answer => answer.Ids("invaliduser"));

    /// <summary>Takes back a message of the last 24 hours (doc 94867); copies in WeChat stay.</summary>
    /// <returns>Null when done.</returns>
    public async Task<ApiFailure?> RecallAsync(string msgId, CancellationToken cancel) =>
        await caller.PostAsync("message/recall", new JsonObject { ["msgid"] = msgId }, cancel)
            is ApiResult<JsonElement>.Failed(var failure) ? failure : null;

    /// <summary>Uploads, or finds the media_id of the same upload of the last days (doc 90253).</summary>
    public Task<ApiResult<string>> UploadAsync(MediaUpload upload, CancellationToken cancel) =>
        mediaIds.GetAsync(upload, isWornOut: false, cancel);

    /// <summary>How the platform sees the app (doc 90227): the check to make at the start.</summary>
    public async Task<ApiResult<AgentState>> GetAgentAsync(CancellationToken cancel) =>
        (await caller.GetAsync("agent/get", $"agentid={app.AgentId}", cancel)).Then(answer => new AgentState(
            answer.Text("name"),
            answer.Number("close") == 1,
            answer.Number("isreportenter") == 1,
            answer.Number("report_location_flag") is > 0,
            answer.Text("redirect_domain")));

    /// <summary>Who came back from a login with this code (doc 91023); a code is good once, for 5 minutes.</summary>
    public async Task<ApiResult<LoginIdentity>> GetLoginAsync(string code, CancellationToken cancel) =>
        (await caller.GetAsync("auth/getuserinfo", $"code={Uri.EscapeDataString(code)}", cancel))
            .Then<LoginIdentity>(answer => answer.Text("userid") is { Length: > 0 } userId
                ? new LoginIdentity.Member(userId, answer.Text("user_ticket"))
                : new LoginIdentity.Outsider());

    /// <summary>From which addresses callbacks come (doc 92521): exact ones, or ranges that end in <c>.*</c>.</summary>
    public async Task<ApiResult<IReadOnlyList<string>>> GetCallbackAddressesAsync(CancellationToken cancel) =>
        (await caller.GetAsync("getcallbackip", "", cancel)).Then(answer => answer.Ids("ip_list"));

    public void Dispose() => tokens.Dispose();

    /// <summary>All parts are paid for with the first: a message that stops in the middle would be in doubt for no good reason.</summary>
    private static async Task<SendOutcome> SendPartsAsync<T>(IReadOnlyList<T> parts, Func<T, bool, Task<SendOutcome>> send)
    {
        SendOutcome.Sent? sent = null;
        foreach (var part in parts)
        {
            var outcome = await send(part, sent is null);
            if (outcome is not SendOutcome.Sent next)
            {
                return sent is null ? outcome : SendAnswers.AfterAPart(outcome);
            }

            sent = sent is null ? next : SendAnswers.Join(sent, next);
        }

        return sent!;
    }

    private async Task<SendOutcome> SendMediaAsync(
        Receivers receivers, MediaUpload upload, bool isWornOut, SendOptions options, CancellationToken cancel) =>
        await mediaIds.GetAsync(upload, isWornOut, cancel) switch
        {
            ApiResult<string>.Done(var mediaId) => await SendAsync(
                receivers,
                upload.Kind == MediaKind.Image ? new WeComMessage.Image(mediaId) : new WeComMessage.File(mediaId),
                options,
                cancel),
            ApiResult<string>.Failed(var failure) => SendOutcome.Of(failure),
            _ => throw new InvalidOperationException("A call ends in one of two ways."),
        };
}
