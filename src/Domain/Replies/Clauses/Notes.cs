using System.Text;

namespace Tutorship.Domain.Replies;

/// <summary>What was said beyond names, numbers and dates, word for word.</summary>
internal static class Notes
{
    private static readonly char[] Edges = [' ', '　', ',', '，', '。', ';', '；', '、', ':', '：', '\t', '-', '.'];

    public static string Of(PlainText plain, Clause clause)
    {
        StringBuilder note = new();
        Token? before = null;
        HashSet<Token> students = new(clause.Students, ReferenceEqualityComparer.Instance);
        HashSet<SpokenDay?> days = [.. clause.Days];
        foreach (var token in clause.Parts.Concat(clause.Asides).SelectMany(part => part.Tokens).DistinctBy(token => token.Start).OrderBy(token => token.Start))
        {
            if (before is not null && before.End < token.Start)
            {
                note.Append(plain.Said(before.End, token.Start));
            }

            var isTaken = students.Contains(token) || (token.Is(Sense.Day) && days.Contains(token.Day));
            note.Append(isTaken ? "" : plain.Said(token.Start, token.End));
            before = token;
        }

        return note.ToString().Trim(Edges).Replace("\n\n", "\n", StringComparison.Ordinal);
    }
}
