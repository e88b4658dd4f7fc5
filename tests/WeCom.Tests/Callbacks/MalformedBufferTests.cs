using System.Security.Cryptography;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.WeCom.Tests.Callbacks;

/// <summary>Buffers that are correctly encrypted but lie about themselves.</summary>
public sealed class MalformedBufferTests
{
    private static readonly byte[] Key = Convert.FromBase64String(Vectors.V1.Key + "=");

    public static TheoryData<string, byte[]> Lies => new()
    {
        { "pad 0", Block(pad: 0) },
        { "pad 33", Block(pad: 33) },
        { "pad 255", Block(pad: 255) },
        { "unequal pad", With(Block(pad: 12), index: 62, value: 1) },
        { "length beyond the buffer", With(Block(pad: 12), index: 19, value: 200) },
        { "huge length", With(Block(pad: 12), index: 16, value: 0x7F) },
        { "negative length", With(Block(pad: 12), index: 16, value: 0xFF) },
        { "nothing but pad", Enumerable.Repeat((byte)32, 32).ToArray() },
        { "pad longer than the buffer", Enumerable.Repeat((byte)32, 16).ToArray() },
    };

    [Theory]
    [MemberData(nameof(Lies))]
    public void A_buffer_that_contradicts_itself_is_malformed(string lie, byte[] block)
    {
        var crypto = new CallbackCrypto(Vectors.V1.Token, Vectors.V1.Key, Vectors.V1.Receiver);

        var result = crypto.Decrypt(Convert.ToBase64String(Encrypt(block)));

        Assert.True(result is Decryption.Refused { Failure: CallbackFailure.MalformedBuffer }, lie);
    }

    // 16 random, 4 length, 14 text, 18 receiver, 12 pad: 64 bytes.
    private static byte[] Block(byte pad)
    {
        var block = new byte[64];
        block[19] = 14;
        "ww7c41f0e2b9a85d36"u8.CopyTo(block.AsSpan(34));
        block.AsSpan(52).Fill(pad);
        return block;
    }

    private static byte[] With(byte[] block, int index, byte value)
    {
        block[index] = value;
        return block;
    }

    private static byte[] Encrypt(byte[] block)
    {
        using var aes = Aes.Create();
        aes.Key = Key;
        return aes.EncryptCbc(block, Key.AsSpan(0, 16), PaddingMode.None);
    }
}
