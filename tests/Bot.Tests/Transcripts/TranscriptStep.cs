namespace Tutorship.Bot.Tests.Transcripts;

/// <summary>One step of a dialogue.</summary>
public abstract record TranscriptStep(int Line)
{
    /// <summary><c>@ 2026-11-06T16:10</c>: the calendar is moved, and what is due then happens.</summary>
    public sealed record Moves(int Line, DateTimeOffset To) : TranscriptStep(Line);

    /// <summary><c>陈建国: 1 3 学业</c></summary>
    public sealed record Says(int Line, string Who, string Text) : TranscriptStep(Line);

    /// <summary><c>open 陈建国</c>: the conversation is opened, before anything is said.</summary>
    public sealed record Opens(int Line, string Who) : TranscriptStep(Line);

    /// <summary><c>picture 陈建国</c>: a photo is sent.</summary>
    public sealed record SendsPicture(int Line, string Who) : TranscriptStep(Line);

    /// <summary><c>bot: …</c>: the answer to the last message; <c>bot: -</c> is silence.</summary>
    public sealed record Answers(int Line, string Text) : TranscriptStep(Line);

    /// <summary><c>-> 徐校长: …</c>: a message that came by itself since the last step.</summary>
    public sealed record Receives(int Line, string Who, string Text) : TranscriptStep(Line);

    /// <summary><c>again</c>: the platform repeats the last message.</summary>
    public sealed record Repeats(int Line) : TranscriptStep(Line);
}
