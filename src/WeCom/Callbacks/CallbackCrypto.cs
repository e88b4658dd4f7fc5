namespace Tutorship.WeCom.Callbacks;

/// <summary>Signature and encryption of WeCom callbacks (doc 90968).</summary>
public sealed class CallbackCrypto(string token, string encodingAesKey, string receiverId)
{
    public string Token { get; } = token;

    public string EncodingAesKey { get; } = encodingAesKey;

    public string ReceiverId { get; } = receiverId;
}
