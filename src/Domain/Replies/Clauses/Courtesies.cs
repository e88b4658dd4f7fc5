namespace Tutorship.Domain.Replies;

/// <summary>Greetings and thanks around what a line says (老师好，…；… 谢谢), which do not matter.</summary>
internal static class Courtesies
{
    public static IReadOnlyList<Token> Strip(List<Token> line)
    {
        var (start, end) = (0, line.Count);
        while (start < end && (IsEdge(line[start]) || (line[start].Is(Sense.Courtesy) && LastOfRun(line, start) is { } last && EndsAt(line, last + 1))))
        {
            start = IsEdge(line[start]) ? start + 1 : LastOfRun(line, start) + 1;
        }

        while (start < end && (IsEdge(line[end - 1]) || (line[end - 1].Is(Sense.Courtesy) && FirstOfRun(line, end - 1) is { } first && EndsAt(line, first - 1))))
        {
            end = IsEdge(line[end - 1]) ? end - 1 : FirstOfRun(line, end - 1);
        }

        return line.GetRange(start, Math.Max(0, end - start));
    }

    private static int LastOfRun(List<Token> line, int i)
    {
        while (i + 1 < line.Count && line[i + 1].Is(Sense.Courtesy))
        {
            i++;
        }

        return i;
    }

    private static int FirstOfRun(List<Token> line, int i)
    {
        while (i > 0 && line[i - 1].Is(Sense.Courtesy))
        {
            i--;
        }

        return i;
    }

    private static bool EndsAt(List<Token> line, int i) => i < 0 || i >= line.Count || IsEdge(line[i]) || line[i].Is(Sense.Break);

    /// <summary>White space and stops, but for a question mark.</summary>
    private static bool IsEdge(Token token) => token.Is(Sense.Space) || token.Text == "、" || (token.Is(Sense.Break) && token.Text != "?");
}
