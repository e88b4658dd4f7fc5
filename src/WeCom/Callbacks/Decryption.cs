namespace Tutorship.WeCom.Callbacks;

/// <summary>What came out of a ciphertext: the plain text, or the reason why there is none.</summary>
public abstract record Decryption
{
    private Decryption()
    {
    }

    public sealed record Opened(string Text) : Decryption;

    public sealed record Refused(CallbackFailure Failure) : Decryption;
}
