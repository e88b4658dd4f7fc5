namespace Tutorship.WeCom.Tokens;

/// <summary>What gettoken answered (doc 91039).</summary>
internal sealed record FetchedToken(string Value, TimeSpan Lifetime)
{
    public override string ToString() => "token";
}
