namespace Tutorship.WeCom.Api;

/// <summary>Who opened a page (doc 91023).</summary>
public abstract record LoginIdentity
{
    private LoginIdentity()
    {
    }

    /// <param name="UserTicket">Empty unless the member consented to give private fields.</param>
    public sealed record Member(string UserId, string UserTicket) : LoginIdentity;

    /// <summary>Nobody of the corporation: must be turned away.</summary>
    public sealed record Outsider : LoginIdentity;
}
