namespace Tutorship.Bot.Commands.Doctor;

/// <summary>What one check came to.</summary>
/// <param name="Seen">What is so; no secret, no person.</param>
/// <param name="Advice">What to do; empty where nothing is.</param>
public sealed record Finding(Verdict Verdict, string Seen, string Advice = "")
{
    public static Finding Ok(string seen) => new(Verdict.Ok, seen);

    /// <summary>It works, but something is amiss or unknown.</summary>
    public static Finding Warn(string seen, string advice) => new(Verdict.Warn, seen, advice);

    public static Finding Fail(string seen, string advice) => new(Verdict.Fail, seen, advice);
}

public enum Verdict
{
    Ok,
    Warn,
    Fail,
}
