namespace Tutorship.Domain.Replies;

/// <summary>
/// Places where a name must stand: behind 跟 or 找, before or behind the kind word, as an element of a list. Words that are
/// also names are names only there, and only there are characters read by their sound or forgiven a slip.
/// </summary>
internal sealed class NameSlots(ReplyContext context)
{
    private const int LongestSlot = 4;

    private readonly Caseload caseload = context.Register.CaseloadOf(context.Sender, context.Today);

    public IReadOnlyList<Token> Fill(IReadOnlyList<Token> tokens)
    {
        List<Token> filled = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = Extended(tokens, i) ?? (token: tokens[i], next: i + 1);
            if (token.token.Is(Sense.Name) && SlotBorders.IsWord(token.token) && !WordNames.AreMeant(tokens, filled, i, token.next))
            {
                filled.Add(new(token.token.Start, token.token.End, token.token.Text, Sense.Everyday));
                continue;
            }

            if (!token.token.Is(Sense.Name) && SlotBorders.Opens(filled) && Body(tokens, filled, i) is { } body)
            {
                filled.Add(body.Name);
                i = body.Next - 1;
                continue;
            }

            filled.Add(token.token);
            i = token.next - 1;
        }

        return filled;
    }

    /// <summary>张三丰 before a kind word is not 张三; 章伟杰 heard as 张伟杰 is not 张伟.</summary>
    private (Token token, int next)? Extended(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Naming is null || token.Text.Length > 3 || char.IsAsciiLetter(token.Text[0]) || i + 1 >= tokens.Count
            || !tokens[i + 1].Is(Sense.Unknown) || !SlotBorders.FirmlyCloses(tokens, i + 2) || token.Is(Sense.Number))
        {
            return null;
        }

        var text = token.Text + tokens[i + 1].Text;
        var naming = Naming.Of(caseload.SoundingLike(text), isExact: false) ?? Naming.Of(caseload.OneSlipFrom(text), isExact: false);
        if (naming is null && (token.Is(Sense.Remark) || SlotBorders.IsWord(token) || !(i + 2 >= tokens.Count || tokens[i + 2].Is(SlotBorders.Kind | Sense.Classmate | Sense.Space))))
        {
            return null;
        }

        return (new(token.Start, tokens[i + 1].End, text, Sense.Name) { Naming = naming ?? new Naming.Nobody() }, i + 2);
    }

    private (Token Name, int Next)? Body(IReadOnlyList<Token> tokens, List<Token> before, int i)
    {
        if (tokens[i].Is(Sense.Latin))
        {
            return Strangers.IsTyped(tokens, before, i) ? (NameOf(tokens, i, i + 1, new Naming.Nobody()), i + 1) : null;
        }

        if (tokens[i].Is(Sense.Except | Sense.Lacking) || IsWordBeforeName(tokens, i))
        {
            return null;
        }

        if (tokens[i] is { Text.Length: 1 } joint && joint.Is(Sense.With) && HeardWhole(tokens, before, i) is { } whole)
        {
            return whole;
        }

        var ends = EndsOf(tokens, i).ToList();
        var firmStart = before.Count > 0 && (before[^1].Is(Sense.With | Sense.Aspect | SlotBorders.Kind | Sense.And) || before[^1].Text is "把" or "将");
        foreach (var end in ends.Where(end => IsNameLike(tokens, before, i, end)))
        {
            if (Heard(TextOf(tokens, i, end), firmStart || before.Count == 0 || SlotBorders.FirmlyCloses(tokens, end)) is { } naming)
            {
                return (NameOf(tokens, i, end, naming), end);
            }
        }

        foreach (var end in ends.Where(end => SlotBorders.FirmlyCloses(tokens, end)).Reverse())
        {
            if (Strangers.AreNamed(context.Register, tokens, before, i, end))
            {
                return (NameOf(tokens, i, end, new Naming.Nobody()), end);
            }
        }

        return firmStart ? Unbounded(tokens, i) ?? AcrossWords(tokens, i)
            : (before.Count == 0 || before[^1].Is(Sense.Break | Sense.Space)) && i + 3 < tokens.Count && tokens[i + 3].Is(SlotBorders.Kind | Sense.Space | Sense.Classmate) ? AcrossWords(tokens, i)
            : null;
    }

    /// <summary>跟陈语同在走廊聊, 跟侯加聊了, 孙加远谈了: heard as a whole, though its last character is also a word.</summary>
    private (Token Name, int Next)? AcrossWords(IReadOnlyList<Token> tokens, int i)
    {
        foreach (var end in new[] { i + 3, i + 2 }.Where(end => end <= tokens.Count && (end == i + 3 || (end < tokens.Count && tokens[end].Is(Sense.Talk)))))
        {
            if (tokens[i].Is(Sense.Unknown)
                && Enumerable.Range(i, end - i).All(place => tokens[place].Text.Length == 1 && !tokens[place].Is(Sense.Break | Sense.Space | Sense.Number | Sense.Possessive))
                && Naming.Of(caseload.SoundingLikeFull(TextOf(tokens, i, end)), isExact: false) is { } heard)
            {
                return (NameOf(tokens, i, end, heard), end);
            }
        }

        return null;
    }

    /// <summary>去子涵, 约一凡, 缺李想: a word of its own before a name, and no slip for its surname.</summary>
    private bool IsWordBeforeName(IReadOnlyList<Token> tokens, int i) => i + 1 < tokens.Count && tokens[i + 1].Is(Sense.Name)
        && tokens[i].Text.Length == 1 && (!tokens[i].Is(Sense.Unknown) || Homographs.MeansLacking(tokens[i].Text))
        && caseload.SoundingLikeFull(TextOf(tokens, i, i + 2)).Count == 0;

    /// <summary>同卓谈了, 同卓今天谈了: the 跟-word is the surname's sound.</summary>
    private (Token Name, int Next)? HeardWhole(IReadOnlyList<Token> tokens, List<Token> before, int i)
    {
        var leads = before.Count == 0 || before[^1].Is(Sense.Break | Sense.Space);
        var end = i + 1;
        while (end < tokens.Count && tokens[end].Is(Sense.Unknown) && end - i < 3)
        {
            end++;
        }

        return end > i + 1 && end < tokens.Count && (tokens[end].Is(Sense.Talk | Sense.Visit | Sense.Parent) || (leads && SlotBorders.Closes(tokens, end)))
            && Naming.Of(caseload.SoundingLikeFull(TextOf(tokens, i, end)), isExact: false) is { } naming
            ? (NameOf(tokens, i, end, naming), end)
            : null;
    }

    /// <summary>Where a name that begins here may end, the longest first.</summary>
    private static IEnumerable<int> EndsOf(IReadOnlyList<Token> tokens, int i)
    {
        var end = i;
        var length = 0;
        List<int> ends = [];
        while (end < tokens.Count && MayBePart(tokens[end], isFirst: end == i))
        {
            length += tokens[end].Text.EnumerateRunes().Count();
            end++;
            if (length > LongestSlot)
            {
                break;
            }

            if (length >= 2 && SlotBorders.Closes(tokens, end))
            {
                ends.Add(end);
            }
        }

        ends.Reverse();
        return ends;
    }

    private static bool MayBePart(Token token, bool isFirst) =>
        token.Is(Sense.Unknown)
        || (token.Is(Sense.Name) && !isFirst && token.Text.Length <= 3 && (token.Is(Sense.Remark) || token.Naming is Naming.Outside))
        || (!token.Is(Sense.Break | Sense.Space | Sense.Name | Sense.Possessive | Sense.Pronoun | Sense.Self | Sense.Number | Sense.Not | Sense.Order
            | Sense.Each | Sense.Also | Sense.And | Sense.Talk | Sense.Quantity | Sense.Latin | Sense.Colleague)
            && (token.Text.Length == 1 || (isFirst ? token.Is(Sense.Strategy | Sense.Everyday) : token.Text.Length == 2 && token.Is(Sense.Everyday)))
            && token.Text is not ("了" or "过" or "在" or "被" or "把" or "给"));

    /// <summary>A word of the language is heard as a name only between 跟 and the kind word.</summary>
    private static bool IsNameLike(IReadOnlyList<Token> tokens, List<Token> before, int i, int end)
    {
        var isWord = end == i + 1 && !tokens[i].Is(Sense.Unknown);
        var loose = Enumerable.Range(i, end - i).Count(place => tokens[place].Is(Sense.Unknown | Sense.Name));
        return isWord
            ? before.Count > 0 && before[^1].Is(Sense.With) && end < tokens.Count && tokens[end].Is(Sense.Talk)
            : loose > 0 || Surnames.Begin(tokens[i].Text);
    }

    /// <summary>Without a firm border only a full name of three or more is heard.</summary>
    private Naming? Heard(string text, bool isFirm) => Lexicon.Knows(text) && text.Length > 2 ? null
        : !isFirm ? (text.Length > 2 ? Naming.Of(caseload.SoundingLikeFull(text), isExact: false) : null)
        : Naming.Of(caseload.WithFullName(text), isExact: true)
            ?? Naming.Of(caseload.SoundingLike(text), isExact: false)
            ?? HeardNickname(text)
            ?? (Lexicon.Knows(text) ? null : Naming.Of(caseload.OneSlipFrom(text), isExact: false));

    /// <summary>小王: nobody's given name, but one surname.</summary>
    private Naming? HeardNickname(string text) => text.Length == 2 && text[0] == '小' && !Lexicon.Knows(text)
        ? Naming.Of(caseload.WithSurname(text[1..]), isExact: false)
        : null;

    private (Token Name, int Next)? Unbounded(IReadOnlyList<Token> tokens, int i)
    {
        for (var end = Math.Min(tokens.Count, i + LongestSlot); end > i + 1; end--)
        {
            if (Enumerable.Range(i, end - i).All(place => tokens[place].Is(Sense.Unknown)))
            {
                var text = TextOf(tokens, i, end);
                if ((Naming.Of(caseload.SoundingLike(text), isExact: false)
                    ?? (text.Length > 2 ? Naming.Of(caseload.OneSlipFrom(text), isExact: false) : null)) is { } naming)
                {
                    return (NameOf(tokens, i, end, naming), end);
                }
            }
        }

        return null;
    }

    internal static string TextOf(IReadOnlyList<Token> tokens, int start, int end) =>
        string.Concat(Enumerable.Range(start, end - start).Select(place => tokens[place].Text));

    private static Token NameOf(IReadOnlyList<Token> tokens, int start, int end, Naming naming) =>
        new(tokens[start].Start, tokens[end - 1].End, TextOf(tokens, start, end), Sense.Name) { Naming = naming };
}
