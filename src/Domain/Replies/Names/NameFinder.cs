namespace Tutorship.Domain.Replies;

/// <summary>
/// Names that stand in a line as they are written: full names of the school, given names and nicknames of the caseload, pinyin,
/// colleagues. What only sounds like a name is left to <see cref="NameSlots"/>.
/// </summary>
internal sealed class NameFinder(ReplyContext context, string line)
{
    private const int LongestGiven = 3;

    private static readonly string[] ColleagueTitles = ["老师", "主任", "校长", "书记", "处长", "教练", "科长", "段长", "级长", "组长"];

    private readonly SchoolRegister register = context.Register;
    private readonly Caseload caseload = context.Register.CaseloadOf(context.Sender, context.Today);
    private readonly int longest = context.Register.LongestName;

    public IEnumerable<Token> At(int i)
    {
        if (char.IsAsciiLetter(line[i]))
        {
            return i > 0 && char.IsAsciiLetter(line[i - 1]) ? [] : Typed(i);
        }

        return line[i] < '\u3400' ? [] : FullNames(i).Concat(Padded(i)).Concat(GivenNames(i)).Concat(WithTitle(i));
    }

    private IEnumerable<Token> FullNames(int i)
    {
        for (var end = i + 2; end <= Math.Min(line.Length, i + longest); end++)
        {
            var text = line[i..end];
            if (register.Named(text) is { Count: > 0 } students)
            {
                var own = students.Where(caseload.Holds).ToList();
                yield return Named(i, end, Naming.Of(own, isExact: true) ?? new Naming.Outside(students));
            }
            else if (register.IsColleague(text))
            {
                yield return new(i, end, text, Sense.Colleague | Sense.Companion) { Companions = Companions.Other };
            }
        }
    }

    /// <summary>张　三: a name of two is often padded to the width of three.</summary>
    private IEnumerable<Token> Padded(int i)
    {
        var second = i + 1;
        while (second < line.Length && line[second] == ' ' && second - i < 3)
        {
            second++;
        }

        if (second > i + 1 && second < line.Length && (i == 0 || line[i - 1] < '\u3400')
            && register.Named($"{line[i]}{line[second]}") is { Count: > 0 } students)
        {
            var own = students.Where(caseload.Holds).ToList();
            yield return Named(i, second + 1, Naming.Of(own, isExact: true) ?? new Naming.Outside(students));
        }
    }

    private IEnumerable<Token> GivenNames(int i)
    {
        for (var end = i + 2; end <= Math.Min(line.Length, i + LongestGiven); end++)
        {
            if (Naming.Of(caseload.WithGivenName(line[i..end]), isExact: true) is { } naming)
            {
                yield return Named(i, end, naming) with { Sense = Sense.Name | Sense.Remark };
            }
        }

        if (HasAt(i + 1, "同学") && !Lexicon.At(line, i, i + 1).Any())
        {
            var text = line[i..(i + 1)];
            if (Naming.Of(caseload.WithSurname(text), isExact: true) is { } naming)
            {
                yield return Named(i, i + 3, naming);
            }
        }
    }

    private IEnumerable<Token> WithTitle(int i)
    {
        foreach (var length in (int[])[1, 2, 3])
        {
            if (i + length < line.Length && Surnames.Begin(line.AsSpan(i, length))
                && (length == 1 || Surnames.IsCompound(line[i..(i + length)]) || register.IsColleague(line[i..(i + length)])))
            {
                foreach (var title in ColleagueTitles.Where(title => HasAt(i + length, title) && !Lexicon.Knows(line[i..(i + length + title.Length)])))
                {
                    var end = i + length + title.Length;
                    yield return new(i, end, line[i..end], Sense.Colleague | Sense.Companion) { Companions = Companions.Other };
                }
            }
        }
    }

    private bool HasAt(int i, string text) => i + text.Length <= line.Length && line.AsSpan(i).StartsWith(text);

    /// <summary>zhangsan, zs, zhang san.</summary>
    private IEnumerable<Token> Typed(int i)
    {
        var end = i;
        var latin = "";
        for (var runs = 0; runs < 4 && end < line.Length && char.IsAsciiLetter(line[end]); runs++)
        {
            var start = end;
            while (end < line.Length && char.IsAsciiLetter(line[end]))
            {
                end++;
            }

            latin += line[start..end];
            if (latin.Length > 1 && latin.Length < 30 && !LatinWords.Holds(latin)
                && Naming.Of(caseload.Typed(latin), isExact: false) is { } naming)
            {
                yield return Named(i, end, naming);
            }

            end += end < line.Length && line[end] == ' ' ? 1 : 0;
        }
    }

    private Token Named(int start, int end, Naming naming) => new(start, end, line[start..end], Sense.Name) { Naming = naming };
}
