using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>寄语 张三 with its text in the same line or the next ones; or, asked for it, just a name and the text.</summary>
internal static partial class GrowthMessages
{
    private static readonly char[] Edges = [' ', '.', '　', ',', '，', '。', ':', '：', '、', '\n', '\r', '\t', '-', '—', '~', '～', '|', ';', '；', ')', '）', '】', '》', ']'];

    public static Reply? Read(ReplyContext context, PlainText plain, IReadOnlyList<IReadOnlyList<Token>> lines)
    {
        List<(int Line, int Next, IReadOnlyList<Token> Names, SpokenDay? Day)> openings = [];
        for (var i = 0; i < lines.Count; i++)
        {
            if (Opening(lines[i], context, isFirst: openings.Count == 0) is { } opening && !(openings.Count > 0 && Greets(lines[i], opening.Names, openings[^1].Names)))
            {
                openings.Add((i, opening.Next, opening.Names, opening.Day));
            }
            else if (openings.Count == 0)
            {
                return null;
            }

            if (openings is [{ Names.Count: 0 }] && IsAlone(lines[i]) && i + 1 < lines.Count && NamesFrom(lines[i + 1], 0) is { Names.Count: > 0 } below)
            {
                openings[0] = (++i, below.Next, below.Names, null);
            }
        }

        return openings.Count == 0 ? null
            : lines.Count == 1 && openings[0].Names.Count > 0 && NotYet().IsMatch(string.Concat(lines[0].Skip(openings[0].Next).Select(token => token.Text)).Trim(Edges)) ? new Reply.Nothing(NothingReason.NotDone, Mentions.Of(context, openings[0].Names).Found)
            : Written(context, plain, lines, openings);
    }

    /// <summary>张三同学： below 寄语 张三: the letter itself begins with the name.</summary>
    private static bool Greets(IReadOnlyList<Token> line, IReadOnlyList<Token> named, IReadOnlyList<Token> before) =>
        !line.Any(IsGrowthWord) && named is [{ Naming: Naming.One { Student: var one } }] && before is [{ Naming: Naming.One { Student: var other } }] && one == other;

    /// <summary>寄语 in a line of its own, the student in the next.</summary>
    private static bool IsAlone(IReadOnlyList<Token> line) => line.All(token => IsGrowthWord(token) || token.Is(Sense.Space | Sense.Break | Sense.Filler));

    /// <summary>The line below others that begins with 寄语 and a name; null where there is none.</summary>
    public static int? StartOf(IReadOnlyList<IReadOnlyList<Token>> lines)
    {
        var start = 1;
        while (start < lines.Count && !(IsGrowthWord(lines[start][0]) && NamesFrom(lines[start], 1).Names.Count > 0))
        {
            start++;
        }

        return start < lines.Count && !lines.Take(start).Any(line => line.Any(IsGrowthWord)) ? start : null;
    }

    /// <summary>Where the reminder asked for growth messages: lines that begin with a name or a list number.</summary>
    public static Reply? ReadForNode(
        ReplyContext context, PlainText plain, IReadOnlyList<IReadOnlyList<Token>> lines, IReadOnlyList<IReadOnlyList<Clause>> read)
    {
        if (context.Node != EntryKind.GrowthMessage || (TellsAnother(read) && !Exhorts(lines[0])))
        {
            return null;
        }

        List<(int Line, int Next, IReadOnlyList<Token> Names, SpokenDay? Day)> openings = [];
        for (var i = 0; i < lines.Count; i++)
        {
            var (next, names) = NamesFrom(lines[i], 0);
            if (names.Count > 0 && lines.Count == 1 && IsUnwritten(lines[i].Skip(next)))
            {
                return new Reply.Nothing(NothingReason.NotDone, Mentions.Of(context, names).Found);
            }

            if (names.Count > 0 && (Exhorts(lines[i]) || !lines[i].Skip(next).Take(2).Any(token => token.Is(Sense.Not | Sense.Failed | Sense.Parent))))
            {
                openings.Add((i, next, names, null));
            }
            else if (openings.Count == 0)
            {
                return null;
            }
        }

        return openings.Count == 0 ? null : Written(context, plain, lines, openings);
    }

    /// <summary>张三谈了 is a talk even then: the deed follows right behind the name.</summary>
    private static bool TellsAnother(IReadOnlyList<IReadOnlyList<Clause>> read) =>
        read.SelectMany(line => line).Take(1).Any(clause => clause.Parts is [{ HasDeed: true } first, ..]
            && first.Tokens.Take(first.Deed).All(Part.IsStructuralOrPointer)) || read.SelectMany(line => line).Take(1).Any(clause => clause.Standing != Standing.Stated);

    /// <summary>还没写, 没写完, 别忘了写: about the message, and none.</summary>
    private static bool IsUnwritten(IEnumerable<Token> told) =>
        string.Concat(told.Select(token => token.Text)).Trim(Edges) is { Length: <= 10 } words && words.AsSpan().IndexOfAny("没未忘") >= 0
        && words.Contains('写', StringComparison.Ordinal);

    /// <summary>1 别怕慢，只怕站: said to the student, and no denial of the mentor's.</summary>
    private static bool Exhorts(IReadOnlyList<Token> line) =>
        NamesFrom(line, 0) is { Names.Count: > 0 } opened && opened.Next < line.Count && line[opened.Next].Text is "别" or "别怕" or "不要" or "不用" or "不必" or "希望" or "愿" or "请";

    private static (int Next, IReadOnlyList<Token> Names, SpokenDay? Day)? Opening(IReadOnlyList<Token> line, ReplyContext context, bool isFirst)
    {
        var word = line.TakeWhile(token => !IsGrowthWord(token)).Count();
        if (word == line.Count)
        {
            return isFirst ? null : NextStudent(line, context);
        }

        var before = line.Take(word).ToList();
        if (!before.All(token => token.Is(Sense.Space | Sense.Filler | Sense.Break | Sense.Day | Sense.With | Sense.Name | Sense.Classmate | Sense.Possessive
            | Sense.Number | Sense.And | Sense.TimeOfDay | Sense.Adverb | Sense.Self | Sense.Aspect | Sense.Pronoun) || token.Text is "写" or "发" or "送" or "期末" or "想" or "对"))
        {
            return null;
        }

        IReadOnlyList<Token> named = [.. before.Where(token => token.Is(Sense.Name | Sense.Number))];
        var (next, names) = named.Count > 0 ? (word + 1, named) : NamesFrom(line, word + 1);
        var isAttached = word + 1 < line.Count && !line[word + 1].Is(Sense.Space | Sense.Break);
        return (names.Count == 0 || (named.Count > 0 && isAttached)) && IsNoMessage(line, word) ? null : (next, names, before.Concat(line.Take(next).Skip(word)).FirstOrDefault(token => token.Day is not null)?.Day);
    }

    private static bool IsGrowthWord(Token token) => token.Text is "寄语" or "成长寄语";

    /// <summary>寄语还没写, 寄语怎么写, 寄语都写好了.</summary>
    private static bool IsNoMessage(IReadOnlyList<Token> line, int word) =>
        line.Skip(word + 1).Any(token => token.Is(Sense.Not | Sense.Question | Sense.Plan | Sense.Day | Sense.Each | Sense.Failed | Sense.Break | Sense.Again | Sense.All)
            || token.Text is "写" or "好" || token.Text.StartsWith('没'));

    /// <summary>A line below that begins with another student opens that student's message.</summary>
    private static (int Next, IReadOnlyList<Token> Names, SpokenDay? Day)? NextStudent(IReadOnlyList<Token> line, ReplyContext context)
    {
        var (next, names) = NamesFrom(line, 0);
        return names is [{ Naming: Naming.One { IsExact: true } }, ..] && !NamesThatAreWords.Holds(names[0].Text) && next < line.Count
            && line[next - 1].Is(Sense.Space | Sense.Break) && context.Register.Named(names[0].Text).Count > 0
            ? (next, names, null)
            : null;
    }

    private static (int Next, IReadOnlyList<Token> Names) NamesFrom(IReadOnlyList<Token> line, int start)
    {
        List<Token> names = [];
        var i = start;
        while (i < line.Count && (line[i].Is(Sense.Space | Sense.Break | Sense.ClassRef | Sense.Classmate) || (names.Count == 0 && line[i].Is(Sense.Day | Sense.Filler) && !line[i].Is(Sense.Number))
            || IsNextName(line, i, names) || (line[i].Is(Sense.And) && names.Count > 0 && i + 1 < line.Count && line[i + 1].Is(Sense.Name | Sense.Number))
            || (names.Count == 0 && line[i].Text is "给" or "送给" or "致" or "送")))
        {
            if (line[i].Is(Sense.Name | Sense.Number))
            {
                names.Add(line[i]);
            }

            i++;
        }

        return (i, names);
    }

    private static bool IsNextName(IReadOnlyList<Token> line, int i, List<Token> names) =>
        line[i].Is(Sense.Name | Sense.Number) && (names.Count == 0 || line[i - 1].Is(Sense.And | Sense.Name)
            || (line[i].Is(Sense.Number) && names[^1].Is(Sense.Number) && (i + 1 == line.Count || line[i + 1].Is(Sense.Space | Sense.Break))));

    private static Reply Written(
        ReplyContext context,
        PlainText plain,
        IReadOnlyList<IReadOnlyList<Token>> lines,
        List<(int Line, int Next, IReadOnlyList<Token> Names, SpokenDay? Day)> openings)
    {
        List<Draft> drafts = [];
        Reply.Asked? question = null;
        for (var i = 0; i < openings.Count; i++)
        {
            var opening = openings[i];
            var line = lines[opening.Line];
            var from = line.Take(opening.Next).Last(token => !token.Is(Sense.Space | Sense.Break)).End;
            var to = i + 1 < openings.Count ? lines[openings[i + 1].Line][0].Start : plain.Text.Length;
            var said = lines.Take(i + 1 < openings.Count ? openings[i + 1].Line : lines.Count).Skip(opening.Line + 1).Prepend([.. line.Skip(opening.Next)]);
            var text = said.Any(tokens => tokens.Any(token => !token.Is(Sense.Space | Sense.Break) && token.Text != "、")) ? plain.Said(from, to).TrimStart(Edges).TrimEnd() : "";
            text = Finished().IsMatch(text) || IsToAnother([.. line.Skip(opening.Next)], opening.Names) ? "" : text;
            var mentions = Mentions.Of(context, opening.Names);
            var on = opening.Day is null ? context.Today : Days.Checked(context, opening.Day);
            question ??= mentions.Question
                ?? (opening.Names.Count == 0 ? new(AskReason.Student, [], [], "")
                    : on is null ? new(AskReason.Date, [], [], "")
                    : text.Length == 0 ? new(AskReason.Confirm, [], [], "")
                    : null);
            drafts.Add(new(EntryKind.GrowthMessage, mentions.Found, on ?? context.Today) { Note = text });
        }

        return question is null ? new Reply.Recorded(drafts) : question with { Drafts = drafts };
    }

    /// <summary>寄语 李想 张三 你们…: whose it is has to be said again.</summary>
    private static bool IsToAnother(List<Token> text, IReadOnlyList<Token> names) =>
        text.Find(token => !token.Is(Sense.Space | Sense.Break)) is { Naming: Naming.One { IsExact: true } other } first && names.All(name => name.Naming is Naming.One one && one.Student != other.Student)
        && text.SkipWhile(token => token != first).Skip(1).FirstOrDefault() is null or { Sense: Sense.Space or Sense.Break };

    /// <summary>寄语 李想 还没写, 寄语 李想 明天写.</summary>
    [GeneratedRegex("^(?:还|暂时|尚|目前)*(?:没|没有|未)(?:来得及)?(?:写|想好|写好|写完|动笔|弄好)[^,。]{0,3}$|^(?:明天|后天|今晚|晚上|晚点|改天|下周|周末|回头|稍后|待会儿?|等会儿?|过两天|之后|下次|准备|打算)+(?:再|去|来)*(?:写|补|发|给)[^,。]{0,3}$")]
    private static partial Regex NotYet();

    /// <summary>给李想写寄语了, 寄语已经交给教务处了: that it is written, and not what.</summary>
    [GeneratedRegex("^(?:已经?|都|也|刚|我)*(?:写|交|发|给|完成|提交|弄|准备|上交|打印|送|搞定)?(?:好|完|给.{0,6}|到.{0,6})?了$")]
    private static partial Regex Finished();
}
