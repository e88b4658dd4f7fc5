using System.Security.Cryptography;

namespace Tutorship.WeCom.Callbacks;

/// <summary>
/// Signature and encryption of WeCom callbacks (doc 90968). Safe to share between threads. Bad input from outside is
/// answered with a <see cref="CallbackFailure"/>; only a wrong configuration throws, and that once, here.
/// </summary>
/// <param name="receiverId">The CorpId for an app of the own corporation.</param>
/// <exception cref="ArgumentException">The EncodingAESKey is not 43 letters and digits.</exception>
public sealed class CallbackCrypto(string token, string encodingAesKey, string receiverId)
{
    private readonly CallbackSignature signature = new(token);
    private readonly CallbackCipher cipher = new(CallbackKey.Parse(encodingAesKey), receiverId);

    public string Token { get; } = token;

    public string EncodingAesKey { get; } = encodingAesKey;

    public string ReceiverId { get; } = receiverId;

    /// <summary>Whether a configured key can be used, so that a start-up check can say so together with other faults.</summary>
    public static bool IsValidKey(string? encodingAesKey) => CallbackKey.TryParse(encodingAesKey, out _);

    /// <summary>Checks the signature, then decrypts: what every callback has to pass.</summary>
    public Decryption Open(string? msgSignature, string? timestamp, string? nonce, string? ciphertext) =>
        Verify(msgSignature, timestamp, nonce, ciphertext)
            ? Decrypt(ciphertext)
            : new Decryption.Refused(CallbackFailure.SignatureMismatch);

    /// <summary>
    /// The same for the GET that WeCom sends when an administrator saves the address. Some frameworks turn the raw
    /// <c>+</c> of its base64 into a space; it is turned back.
    /// </summary>
    public Decryption OpenEcho(string? msgSignature, string? timestamp, string? nonce, string? echostr) =>
        Open(msgSignature, timestamp, nonce, echostr?.Replace(' ', '+'));

    /// <summary>Encrypts and signs, ready to be written as a passive reply.</summary>
    public SealedReply Seal(string plain, string timestamp, string nonce)
    {
        var encrypted = Encrypt(plain);
        return new SealedReply(encrypted, Sign(timestamp, nonce, encrypted), timestamp, nonce);
    }

    /// <summary>Lower-case hex of the SHA-1 over the four values in byte order.</summary>
    public string Sign(string timestamp, string nonce, string ciphertext)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        signature.Compute(timestamp, nonce, ciphertext, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Takes the same time wherever the first difference is; a missing value is a mismatch.</summary>
    public bool Verify(string? msgSignature, string? timestamp, string? nonce, string? ciphertext) =>
        msgSignature is not null && timestamp is not null && nonce is not null && ciphertext is not null
        && signature.Matches(msgSignature, timestamp, nonce, ciphertext);

    /// <param name="random16">The 16 random bytes in front; fresh ones unless a test needs given ones.</param>
    /// <returns>Base64.</returns>
    public string Encrypt(string plain, ReadOnlySpan<byte> random16 = default) => cipher.Encrypt(plain, random16);

    public Decryption Decrypt(string? ciphertext) => cipher.Decrypt(ciphertext ?? "");
}
