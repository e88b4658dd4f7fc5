namespace Tutorship.Simulator;

/// <summary>The platform's published limits (doc 90312 unless said otherwise); tests lower them to reach them.</summary>
public sealed record SimulatorLimits
{
    /// <summary>Calls a minute of one API, message/send excepted.</summary>
    public int ApiPerMinute { get; init; } = 10_000;

    public int ApiPerHour { get; init; } = 150_000;

    /// <summary>Calls a minute from one address to one API, of whatever corporation; message/send excepted.</summary>
    public int AddressPerMinute { get; init; } = 20_000;

    public int AddressPerHour { get; init; } = 600_000;

    /// <summary>Messages a minute to one member; the excess vanishes, and the answer still says ok.</summary>
    public int MemberPerMinute { get; init; } = 30;

    public int MemberPerHour { get; init; } = 1000;

    /// <summary>Accounts of the corporation: an app may send 200 person-times a day for each.</summary>
    public int Accounts { get; init; } = 1000;

    /// <summary>Wrong secrets before the caller is shut out for an hour (doc 90665 gives no figure).</summary>
    public int WrongSecrets { get; init; } = 5;

    /// <summary>Life of an access token (doc 91039).</summary>
    public TimeSpan TokenLife { get; init; } = TimeSpan.FromSeconds(7200);

    /// <summary>How long WeCom waits for a callback's answer (doc 90238); real seconds, whatever the school's clock says.</summary>
    public TimeSpan CallbackDeadline { get; init; } = TimeSpan.FromSeconds(5);

    public int CallbackRetries { get; init; } = 3;
}
