using System.Diagnostics.CodeAnalysis;

namespace Tutorship.WeCom.Callbacks;

/// <summary>The 32 bytes behind an EncodingAESKey; the first 16 are the initialisation vector too.</summary>
internal sealed class CallbackKey
{
    private const int KeyLength = 43;
    private readonly byte[] bytes;

    private CallbackKey(byte[] bytes) => this.bytes = bytes;

    public ReadOnlySpan<byte> Key => bytes;

    public ReadOnlySpan<byte> Iv => bytes.AsSpan(0, 16);

    public static CallbackKey Parse(string encodingAesKey) =>
        TryParse(encodingAesKey, out var key)
            ? key
            : throw new ArgumentException(
                "The EncodingAESKey must be the 43 letters and digits of the admin console.", nameof(encodingAesKey));

    /// <summary>
    /// Lenient on purpose: in most keys the spare bits of the 43rd character are not zero, which strict base64 readers refuse.
    /// </summary>
    public static bool TryParse(string? encodingAesKey, [NotNullWhen(true)] out CallbackKey? key)
    {
        key = null;
        var bytes = new byte[33];
        if (encodingAesKey?.Length != KeyLength
            || !encodingAesKey.All(char.IsAsciiLetterOrDigit)
            || !Convert.TryFromBase64String(encodingAesKey + "=", bytes, out var written)
            || written != 32)
        {
            return false;
        }

        key = new CallbackKey(bytes[..32]);
        return true;
    }
}
