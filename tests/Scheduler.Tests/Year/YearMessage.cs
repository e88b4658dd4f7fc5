using System.Text.RegularExpressions;
using Tutorship.Scheduler.Tests.Schools;

namespace Tutorship.Scheduler.Tests.Year;

/// <summary>One message as it was sent: what it is for is read from its key, whom it names from its numbered lines.</summary>
public sealed partial record YearMessage(string Receiver, string Purpose, DateTimeOffset At, string Text)
{
    public DateOnly Day => SchoolTime.DayOf(At);

    public string FirstLine => Text.Split('\n')[0];

    public bool IsReminder => Purpose == "reminder";

    public bool IsAppointment => Purpose.StartsWith("appointment:", StringComparison.Ordinal);

    /// <summary>Of these a mentor gets one a day, all together.</summary>
    public bool CountsForTheDay => IsReminder || IsAppointment;

    public bool IsEvent => Purpose.StartsWith("event:", StringComparison.Ordinal);

    public bool IsDigest => Purpose.StartsWith("digest:", StringComparison.Ordinal);

    /// <summary>Names of the students it numbers.</summary>
    public IEnumerable<string> Named => Numbered().Matches(Text).Select(line => line.Groups["name"].Value);

    /// <summary>Students beyond the twenty that a message numbers.</summary>
    public bool HasMore => Text.Contains("回 待办 看全部", StringComparison.Ordinal);

    public static YearMessage Of(Sending sending, DateTimeOffset at) =>
        new(sending.Receiver.Value, sending.Key[(sending.Key.IndexOf('|', sending.Key.IndexOf('|') + 1) + 1)..], at, sending.Text);

    public override string ToString() => $"{SchoolTime.Of(At):yyyy-MM-dd HH:mm} {Receiver} {Purpose}: {FirstLine}";

    [GeneratedRegex(@"^\d+ (?<name>\S+) \S+ · ", RegexOptions.Multiline)]
    private static partial Regex Numbered();
}
