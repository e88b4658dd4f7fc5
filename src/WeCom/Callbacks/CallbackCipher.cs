using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Tutorship.WeCom.Callbacks;

/// <summary>
/// AES-256-CBC over <c>random(16) + length(4, big endian, bytes) + message + receiver id</c>, padded to a multiple of 32
/// (doc 90968). The framework's PKCS7 mode refuses pads above 16, so padding is done by hand.
/// </summary>
internal sealed class CallbackCipher(CallbackKey key, string receiverId)
{
    private const int RandomLength = 16;
    private const int HeaderLength = RandomLength + sizeof(int);
    private const int AesBlock = 16;
    private const int PadBlock = 32;

    private readonly byte[] receiver = Encoding.UTF8.GetBytes(receiverId);

    public string Encrypt(string plain, ReadOnlySpan<byte> random16)
    {
        var messageLength = Encoding.UTF8.GetByteCount(plain);
        var length = HeaderLength + messageLength + receiver.Length;
        var pad = PadBlock - (length % PadBlock);
        var buffer = ArrayPool<byte>.Shared.Rent(length + pad);
        var block = buffer.AsSpan(0, length + pad);
        WriteRandom(block, random16);
        BinaryPrimitives.WriteInt32BigEndian(block[RandomLength..], messageLength);
        Encoding.UTF8.GetBytes(plain, block[HeaderLength..]);
        receiver.CopyTo(block[(HeaderLength + messageLength)..]);
        block[length..].Fill((byte)pad);
        using var aes = NewAes();
        var ciphertext = aes.EncryptCbc(block, key.Iv, PaddingMode.None);
        ArrayPool<byte>.Shared.Return(buffer);
        return Convert.ToBase64String(ciphertext);
    }

    public Decryption Decrypt(string ciphertext)
    {
        var encrypted = ArrayPool<byte>.Shared.Rent((ciphertext.Length / 4 * 3) + 3);
        var plain = ArrayPool<byte>.Shared.Rent(encrypted.Length);
        try
        {
            if (!Convert.TryFromBase64String(ciphertext, encrypted, out var length))
            {
                return Refuse(CallbackFailure.InvalidBase64);
            }

            if (length == 0 || length % AesBlock != 0)
            {
                return Refuse(CallbackFailure.DecryptionFailed);
            }

            using var aes = NewAes();
            aes.DecryptCbc(encrypted.AsSpan(0, length), key.Iv, plain, PaddingMode.None);
            return Unpack(plain.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(encrypted);
            ArrayPool<byte>.Shared.Return(plain);
        }
    }

    private static void WriteRandom(Span<byte> block, ReadOnlySpan<byte> random16)
    {
        if (random16.IsEmpty)
        {
            RandomNumberGenerator.Fill(block[..RandomLength]);
            return;
        }

        ArgumentOutOfRangeException.ThrowIfNotEqual(random16.Length, RandomLength, nameof(random16));
        random16.CopyTo(block);
    }

    private Decryption Unpack(ReadOnlySpan<byte> block)
    {
        var pad = block[^1];
        if (pad is 0 or > PadBlock || pad > block.Length || block[^pad..].ContainsAnyExcept(pad))
        {
            return Refuse(CallbackFailure.MalformedBuffer);
        }

        var content = block[..^pad];
        if (content.Length < HeaderLength)
        {
            return Refuse(CallbackFailure.MalformedBuffer);
        }

        var messageLength = BinaryPrimitives.ReadInt32BigEndian(content[RandomLength..]);
        if (messageLength < 0 || messageLength > content.Length - HeaderLength)
        {
            return Refuse(CallbackFailure.MalformedBuffer);
        }

        return content[(HeaderLength + messageLength)..].SequenceEqual(receiver)
            ? new Decryption.Opened(Encoding.UTF8.GetString(content.Slice(HeaderLength, messageLength)))
            : Refuse(CallbackFailure.ReceiverMismatch);
    }

    // One a call: the framework does not promise that an Aes may be shared between threads, and making one is cheap.
    private Aes NewAes()
    {
        var aes = Aes.Create();
        aes.SetKey(key.Key);
        return aes;
    }

    private static Decryption.Refused Refuse(CallbackFailure failure) => new(failure);
}
