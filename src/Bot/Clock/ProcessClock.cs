using System.Globalization;

namespace Tutorship.Bot.Clock;

/// <summary>
/// The one clock of the process. It runs at the machine's pace from wherever it was set: at the present, at
/// <c>Clock:StartAt</c>, or where the demo's calendar was moved to. Timers keep real time.
/// </summary>
public sealed class ProcessClock : TimeProvider
{
    private long offsetTicks;

    /// <summary>Whether the clock was ever set away from the machine's.</summary>
    public bool IsSimulated { get; private set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref offsetTicks));

    public void MoveTo(DateTimeOffset moment)
    {
        IsSimulated = true;
        Interlocked.Exchange(ref offsetTicks, (moment - System.GetUtcNow()).Ticks);
    }

    /// <summary>Reads <c>Clock:StartAt</c>, an ISO time that must name its offset; null when it does not.</summary>
    public static DateTimeOffset? ReadStart(string text)
    {
        var namesOffset = text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal);
        return namesOffset && text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : null;
    }
}
