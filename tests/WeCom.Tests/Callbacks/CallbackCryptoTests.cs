using System.Text;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.WeCom.Tests.Callbacks;

public sealed class CallbackCryptoTests
{
    private const string SampleKey = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";
    private const string SampleEncrypted =
        "RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvu" +
        "JTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwG" +
        "c2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9" +
        "EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0" +
        "lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==";

    [Theory]
    [MemberData(nameof(Vectors.All), MemberType = typeof(Vectors))]
    public void The_vectors_encrypt_byte_for_byte(Vector vector)
    {
        var crypto = CryptoOf(vector);

        Assert.Equal(vector.Encrypted, crypto.Encrypt(vector.Plain, Convert.FromHexString(vector.Random16)));
        Assert.Equal(vector.Signature, crypto.Sign(vector.Timestamp, vector.Nonce, vector.Encrypted));
    }

    [Theory]
    [MemberData(nameof(Vectors.All), MemberType = typeof(Vectors))]
    public void The_vectors_open(Vector vector)
    {
        var opened = CryptoOf(vector).Open(vector.Signature, vector.Timestamp, vector.Nonce, vector.Encrypted);

        Assert.Equal(new Decryption.Opened(vector.Plain), opened);
    }

    [Fact]
    public void The_sample_that_the_platform_ships_opens()
    {
        var crypto = new CallbackCrypto("QDG6eK", SampleKey, "wx5823bf96d3bd56c7");

        var opened = crypto.Open("477715d11cdb4164915debcba66cb864d751f3e6", "1409659813", "1372623149", SampleEncrypted);

        Assert.Contains("<ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName>", Assert.IsType<Decryption.Opened>(opened).Text);
    }

    [Theory]
    [InlineData("P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==")]
    [InlineData("P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp 4RPcs8TgAE7OaBO FZXvnaqQ==")]
    public void The_sample_echo_opens_even_when_its_plus_became_a_space(string echostr)
    {
        var crypto = new CallbackCrypto("QDG6eK", SampleKey, "wx5823bf96d3bd56c7");

        var opened = crypto.OpenEcho("5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3", "1409659589", "263014780", echostr);

        Assert.Equal(new Decryption.Opened("1616140317555161061"), opened);
    }

    [Theory]
    [InlineData("2b59d996e870eb87e211c960c1496b72348b09b2")]
    [InlineData("2B59D996E870EB87E211C960C1496B72348B09B1")]
    [InlineData("2b59")]
    [InlineData("")]
    [InlineData(null)]
    public void A_wrong_signature_is_refused_before_anything_is_decrypted(string? signature)
    {
        var vector = Vectors.V2;

        var refused = CryptoOf(vector).Open(signature, vector.Timestamp, vector.Nonce, vector.Encrypted);

        Assert.Equal(new Decryption.Refused(CallbackFailure.SignatureMismatch), refused);
    }

    [Theory]
    [InlineData(null, "r8Qw2LmZ", "x")]
    [InlineData("1763900455", null, "x")]
    [InlineData("1763900455", "r8Qw2LmZ", null)]
    public void A_missing_parameter_is_a_wrong_signature(string? timestamp, string? nonce, string? ciphertext) =>
        Assert.False(CryptoOf(Vectors.V2).Verify(Vectors.V2.Signature, timestamp, nonce, ciphertext));

    [Fact]
    public void A_message_for_another_corporation_is_refused()
    {
        var crypto = new CallbackCrypto(Vectors.V1.Token, Vectors.V1.Key, "ww0000000000000000");

        Assert.Equal(new Decryption.Refused(CallbackFailure.ReceiverMismatch), crypto.Decrypt(Vectors.V1.Encrypted));
    }

    [Fact]
    public void A_flipped_byte_never_yields_the_same_text()
    {
        var encrypted = Convert.FromBase64String(Vectors.V1.Encrypted);
        for (var i = 0; i < encrypted.Length; i++)
        {
            var flipped = (byte[])encrypted.Clone();
            flipped[i] ^= 1;

            var result = CryptoOf(Vectors.V1).Decrypt(Convert.ToBase64String(flipped));

            Assert.NotEqual(new Decryption.Opened(Vectors.V1.Plain), result);
        }
    }

    [Theory]
    [InlineData("not base64!", CallbackFailure.InvalidBase64)]
    [InlineData("", CallbackFailure.DecryptionFailed)]
    [InlineData(null, CallbackFailure.DecryptionFailed)]
    [InlineData("AAAA", CallbackFailure.DecryptionFailed)]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA==", CallbackFailure.MalformedBuffer)]
    public void Rubbish_is_refused_by_its_kind(string? ciphertext, CallbackFailure failure) =>
        Assert.Equal(new Decryption.Refused(failure), CryptoOf(Vectors.V1).Decrypt(ciphertext));

    [Theory]
    [InlineData("short")]
    [InlineData("BQeGn442v1pBsBV6yWst4NTForiosZRfCtbGdGXs4M+")]
    [InlineData("")]
    public void A_key_that_is_not_43_letters_and_digits_stops_the_start(string key)
    {
        Assert.False(CallbackCrypto.IsValidKey(key));
        Assert.Throws<ArgumentException>(() => new CallbackCrypto("token", key, "ww1"));
    }

    [Fact]
    public void Every_length_survives_the_way_there_and_back()
    {
        var crypto = CryptoOf(Vectors.V1);
        foreach (var length in Enumerable.Range(0, 70))
        {
            var text = new StringBuilder().Insert(0, "谈", length).ToString();

            Assert.Equal(new Decryption.Opened(text), crypto.Decrypt(crypto.Encrypt(text)));
        }
    }

    [Fact]
    public void Many_threads_may_share_one() =>
        Parallel.For(0, 2000, i =>
        {
            var vector = i % 2 == 0 ? Vectors.V1 : Vectors.V4;
            Assert.Equal(new Decryption.Opened(vector.Plain), Shared.Decrypt(vector.Encrypted));
        });

    private static readonly CallbackCrypto Shared = CryptoOf(Vectors.V1);

    private static CallbackCrypto CryptoOf(Vector vector) => new(vector.Token, vector.Key, vector.Receiver);
}
