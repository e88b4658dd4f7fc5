using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Tutorship.WeCom.Callbacks;

/// <summary>SHA-1 over token, timestamp, nonce and ciphertext, sorted as byte strings and joined (doc 90968).</summary>
internal sealed class CallbackSignature(string token)
{
    public void Compute(string timestamp, string nonce, string ciphertext, Span<byte> hash)
    {
        string[] parts = [token, timestamp, nonce, ciphertext];
        // Never the culture's order: it sorts some values differently and yields a wrong signature.
        Array.Sort(parts, StringComparer.Ordinal);
        var buffer = ArrayPool<byte>.Shared.Rent(parts.Sum(part => Encoding.UTF8.GetMaxByteCount(part.Length)));
        var length = 0;
        foreach (var part in parts)
        {
            length += Encoding.UTF8.GetBytes(part, buffer.AsSpan(length));
        }

        SHA1.HashData(buffer.AsSpan(0, length), hash);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    public bool Matches(string msgSignature, string timestamp, string nonce, string ciphertext)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        Span<char> expected = stackalloc char[SHA1.HashSizeInBytes * 2];
        Compute(timestamp, nonce, ciphertext, hash);
        Convert.TryToHexStringLower(hash, expected, out _);
        return CryptographicOperations.FixedTimeEquals(
            MemoryMarshal.AsBytes(expected),
            MemoryMarshal.AsBytes(msgSignature.AsSpan()));
    }
}
