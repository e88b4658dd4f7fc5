namespace Tutorship.Domain.Replies;

/// <summary>
/// Names that stand in a line as they are written: full names of the school, given names and nicknames of the caseload, pinyin,
/// colleagues. What only sounds like a name is left to <see cref="NameSlots"/>.
/// </summary>
internal sealed class NameFinder(ReplyContext context, string line)
{
    private const int LongestGiven = 3;

    private static readonly string[] Subjects = "语文 数学 英语 物理 化学 生物 历史 地理 政治 体育 音乐 美术 信息".Words();

    private static readonly string[] ColleagueTitles = ["老师", "主任", "校长", "书记", "处长", "教练", "科长", "段长", "级长", "组长"];

    private readonly SchoolRegister register = context.Register;
    private readonly Caseload caseload = context.Register.CaseloadOf(context.Sender, context.Today);
    private readonly int longest = context.Register.LongestName;

    /// <summary>
    /// The line with the numerals of own students' names struck out, so that 三个 is found behind 李十一; null where there are
    /// none.
    /// </summary>
    public string? Masked()
    {
        char[]? masked = null;
        for (var i = line.AsSpan().IndexOfAny(Numerals.Signs); i >= 0 && i < line.Length; i++)
        {
            for (var start = Math.Max(0, i - longest + 1); start <= i && Numerals.Signs.Contains(line[i]); start++)
            {
                for (var end = Math.Max(i + 1, start + 2); end <= Math.Min(line.Length, start + longest); end++)
                {
                    if (register.Named(line[start..end]).Any(caseload.Holds))
                    {
                        (masked ??= line.ToCharArray()).AsSpan(start, end - start).Fill('·');
                    }
                }
            }
        }

        return masked is null ? null : new(masked);
    }

    public IEnumerable<Token> At(int i)
    {
        if (char.IsAsciiLetter(line[i]))
        {
            return i > 0 && char.IsAsciiLetter(line[i - 1]) ? [] : Typed(i);
        }

        return line[i] < '\u3400' ? [] : FullNames(i).Concat(Padded(i)).Concat(GivenNames(i)).Concat(WithTitle(i)).Concat(WithSubject(i));
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
            else if (register.IsColleague(text) && !(text.Length == 2 && GoesOn(end)))
            {
                yield return new(i, end, text, Sense.Colleague | Sense.Companion) { Companions = Companions.Other };
            }
        }
    }

    /// <summary>谈 周明哲 作业, where 周明 is a colleague: a character more, and then the name ends.</summary>
    private bool GoesOn(int end) => end < line.Length && line[end] >= '\u3400' && !Lexicon.At(line, end, line.Length).Any()
        && (end + 1 == line.Length || line[end + 1] < '\u3400' || Lexicon.At(line, end + 1, line.Length).Any(found => found.Word.Sense.HasFlag(Sense.Talk) || found.Word.Sense.HasFlag(Sense.Visit)));

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
            if (!(line[i] == '家' && HasAt(i + 1, "家访")) && Naming.Of(caseload.WithGivenName(line[i..end]), isExact: true) is { } naming)
            {
                yield return Named(i, end, naming) with { Sense = Sense.Name | Sense.Remark };
            }
        }

        var isClassmate = HasAt(i + 1, "同学");
        if ((isClassmate || HasAt(i + 1, "家长")) && !Lexicon.At(line, i, i + 1).Any()
            && Naming.Of(caseload.WithSurname(line[i..(i + 1)]), isExact: true) is { } bearers)
        {
            yield return Named(i, isClassmate ? i + 3 : i + 1, bearers);
        }
        else if (isClassmate && IsStranger(i))
        {
            yield return Named(i, i + 3, new Naming.Nobody());
        }
    }

    /// <summary>吕同学谈了: a surname that nobody of the caseload bears, where a name may begin.</summary>
    private bool IsStranger(int i) => Surnames.Begin(line.AsSpan(i, 1)) && !Lexicon.At(line, i, i + 1).Any() && caseload.WithSurname(line[i..(i + 1)]).Count == 0
        && (i == 0 || line[i - 1] < '\u3400' || "跟和与找给约".Contains(line[i - 1], StringComparison.Ordinal));

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

    /// <summary>语文王老师: one person, who teaches the subject.</summary>
    private IEnumerable<Token> WithSubject(int i) =>
        Subjects.Where(subject => HasAt(i, subject)).SelectMany(subject => WithTitle(i + subject.Length)).Where(named => named.Text.EndsWith("老师", StringComparison.Ordinal))
            .Select(named => named with { Start = i, Text = line[i..named.End], Companions = Companions.SubjectTeacher });

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
