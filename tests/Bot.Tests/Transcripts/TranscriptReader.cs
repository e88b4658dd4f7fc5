using System.Globalization;

namespace Tutorship.Bot.Tests.Transcripts;

/// <summary>
/// Reads <c>tests/Transcripts/*.txt</c>. A line that begins with two spaces continues the one above; <c>#</c> is a comment;
/// <c>*</c> in an expected line stands for anything.
/// </summary>
public static class TranscriptReader
{
    public static IReadOnlyList<TranscriptStep> Read(IEnumerable<string> lines)
    {
        var steps = new List<(int Line, string Text)>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.StartsWith("  ", StringComparison.Ordinal) && steps.Count > 0)
            {
                steps[^1] = (steps[^1].Line, $"{steps[^1].Text}\n{line[2..]}");
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                steps.Add((number, line));
            }
        }

        return [.. steps.Select(step => Step(step.Line, step.Text))];
    }

    private static TranscriptStep Step(int line, string text)
    {
        if (text == "again")
        {
            return new TranscriptStep.Repeats(line);
        }

        if (text.StartsWith("open ", StringComparison.Ordinal))
        {
            return new TranscriptStep.Opens(line, text[5..].Trim());
        }

        if (text.StartsWith("picture ", StringComparison.Ordinal))
        {
            return new TranscriptStep.SendsPicture(line, text[8..].Trim());
        }

        if (text.StartsWith("@ ", StringComparison.Ordinal))
        {
            var local = DateTime.ParseExact(text[2..].Trim(), "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
            return new TranscriptStep.Moves(line, new DateTimeOffset(local, TimeSpan.FromHours(8)));
        }

        var arrives = text.StartsWith("-> ", StringComparison.Ordinal);
        var from = arrives ? 3 : 0;
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            throw new FormatException($"line {line}: neither a step nor a comment: {text}");
        }

        var who = text[from..colon];
        var said = text[(colon + 2)..];
        return arrives ? new TranscriptStep.Receives(line, who, said)
            : who == "bot" ? new TranscriptStep.Answers(line, said)
            : new TranscriptStep.Says(line, who, said);
    }
}
