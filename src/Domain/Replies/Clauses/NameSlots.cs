namespace Tutorship.Domain.Replies;

/// <summary>
/// Places where a name must stand: behind 跟 or 找, before or behind the kind word, as an element of a list. Words that are
/// also names are names only there, and only there are characters read by their sound or forgiven a slip.
/// </summary>
internal sealed class NameSlots(ReplyContext context)
{
    private const int LongestSlot = 4;

    private const int LongestSentence = 100;

    private const Sense Kind = Sense.Talk | Sense.Visit | Sense.Contact | Sense.HomeSchool | Sense.LifeEvent;

    private const Sense Openers = Sense.Break | Sense.Space | Sense.With | Sense.And | Sense.Except | Sense.Lacking | Sense.Day
        | Sense.TimeOfDay | Sense.ClassRef | Sense.Adverb | Sense.Filler | Sense.Number | Sense.Go | Sense.Aspect | Sense.Name
        | Sense.Mode | Sense.Self | Sense.Plan | Sense.Again | Sense.Not | Sense.Others | Sense.Order | Kind;

    private const Sense Closers = Sense.Break | Sense.Space | Sense.Parent | Sense.Classmate | Sense.And | Sense.With | Sense.Not
        | Sense.Failed | Sense.Each | Sense.Also | Sense.Adverb | Sense.Day | Sense.TimeOfDay | Sense.Plan | Sense.Strategy
        | Sense.Mode | Sense.Number | Sense.Name | Sense.Home | Sense.ClassRef | Sense.Again | Kind;

    /// <summary>What ends a name beyond doubt: an unknown name counts as one only before these.</summary>
    private const Sense FirmClosers = Sense.Break | Sense.Space | Sense.Parent | Sense.Classmate | Sense.And | Sense.Not
        | Sense.Failed | Sense.Each | Sense.Also | Sense.Talk | Sense.Visit | Sense.Contact | Sense.Day;

    private readonly Caseload caseload = context.Register.CaseloadOf(context.Sender, context.Today);

    public IReadOnlyList<Token> Fill(IReadOnlyList<Token> tokens)
    {
        List<Token> filled = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = Extended(tokens, i) ?? (token: tokens[i], next: i + 1);
            if (token.token.Is(Sense.Name) && IsWord(token.token) && !IsSlot(tokens, filled, i, token.next))
            {
                filled.Add(new(token.token.Start, token.token.End, token.token.Text, Sense.Everyday));
                continue;
            }

            if (!token.token.Is(Sense.Name) && Opens(filled) && Body(tokens, filled, i) is { } body)
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
            || !tokens[i + 1].Is(Sense.Unknown) || !FirmlyCloses(tokens, i + 2) || token.Is(Sense.Number))
        {
            return null;
        }

        var text = token.Text + tokens[i + 1].Text;
        var naming = Naming.Of(caseload.SoundingLike(text), isExact: false) ?? Naming.Of(caseload.OneSlipFrom(text), isExact: false);
        if (naming is null && (token.Is(Sense.Remark) || IsWord(token) || !(i + 2 >= tokens.Count || tokens[i + 2].Is(Kind | Sense.Classmate | Sense.Space))))
        {
            return null;
        }

        return (new(token.Start, tokens[i + 1].End, text, Sense.Name) { Naming = naming ?? new Naming.Nobody() }, i + 2);
    }

    private static bool IsWord(Token token) => NamesThatAreWords.Holds(token.Text);

    private static bool Opens(List<Token> before) => before.Count == 0 || before[^1].Is(Openers);

    private static bool Closes(IReadOnlyList<Token> tokens, int next) => next >= tokens.Count || tokens[next].Is(Closers) || tokens[next].Text == "本人"
        || (tokens[next].Text == "写" && tokens.Skip(next + 1).Take(2).Any(token => token.Text is "寄语" or "成长寄语"))
        || (tokens[next].Is(Sense.Possessive) && next + 1 < tokens.Count
            && (tokens[next + 1].Is(Sense.Parent) || tokens[next + 1].Text is "进度" or "记录" or "情况" or "档案" or "资料" or "寄语" or "成长寄语"));

    private static bool FirmlyCloses(IReadOnlyList<Token> tokens, int next) =>
        next >= tokens.Count || tokens[next].Is(FirmClosers);

    private static bool IsSlot(IReadOnlyList<Token> tokens, List<Token> before, int start, int next) =>
        Opens(before) && Closes(tokens, next) && start < tokens.Count && !IsInPhrase(tokens, next) && !IsSomebodyCalled(tokens, next);

    /// <summary>唐诗宋词专题: a word in a row of words is one too, where the last stands before no slot's end.</summary>
    private static bool IsInPhrase(IReadOnlyList<Token> tokens, int next)
    {
        while (next < tokens.Count && tokens[next].Is(Sense.Name) && IsWord(tokens[next]))
        {
            if (!Closes(tokens, ++next))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>任意找了个学生聊: who is spoken to stands behind.</summary>
    private static bool IsSomebodyCalled(IReadOnlyList<Token> tokens, int next) =>
        next < tokens.Count && tokens[next].Is(Sense.With) && !tokens[next].Is(Sense.And)
        && tokens.Skip(next + 1).FirstOrDefault(token => !token.Is(Sense.Aspect | Sense.Quantity))?.Is(Sense.Somebody) == true;

    private (Token Name, int Next)? Body(IReadOnlyList<Token> tokens, List<Token> before, int i)
    {
        if (tokens[i].Is(Sense.Latin))
        {
            return IsStrangeLatin(tokens, before, i) ? (NameOf(tokens, i, i + 1, new Naming.Nobody()), i + 1) : null;
        }

        if (tokens[i] is { Text.Length: 1 } joint && joint.Is(Sense.With) && HeardWhole(tokens, i) is { } whole)
        {
            return whole;
        }

        var ends = EndsOf(tokens, i).ToList();
        var firmStart = before.Count > 0 && (before[^1].Is(Sense.With | Sense.Aspect | Kind | Sense.And) || before[^1].Text is "把" or "将");
        foreach (var end in ends.Where(end => IsNameLike(tokens, before, i, end)))
        {
            if (Heard(TextOf(tokens, i, end), firmStart || before.Count == 0 || FirmlyCloses(tokens, end)) is { } naming)
            {
                return (NameOf(tokens, i, end, naming), end);
            }
        }

        foreach (var end in ends.Where(end => FirmlyCloses(tokens, end)).Reverse())
        {
            if (IsNobody(tokens, before, i, end))
            {
                return (NameOf(tokens, i, end, new Naming.Nobody()), end);
            }
        }

        return firmStart ? Unbounded(tokens, i) : null;
    }

    /// <summary>同卓谈了: the 跟-word is the surname's sound.</summary>
    private (Token Name, int Next)? HeardWhole(IReadOnlyList<Token> tokens, int i)
    {
        var end = i + 1;
        while (end < tokens.Count && tokens[end].Is(Sense.Unknown) && end - i < 3)
        {
            end++;
        }

        return end > i + 1 && end < tokens.Count && tokens[end].Is(Sense.Talk | Sense.Visit | Sense.Parent)
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

            if (length >= 2 && Closes(tokens, end))
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

    private Naming? Heard(string text, bool isFirm) => !isFirm || (Lexicon.Knows(text) && text.Length > 2)
        ? null
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

    /// <summary>Surname and given name of nobody known, where only a name can stand.</summary>
    private static bool IsNobody(IReadOnlyList<Token> tokens, List<Token> before, int i, int end)
    {
        var text = TextOf(tokens, i, end);
        var length = text.EnumerateRunes().Count();
        var betweenWithAndKind = before.Count > 0 && before[^1].Is(Sense.With) && end < tokens.Count
            && tokens[end].Is(Sense.Talk | Sense.Classmate | Sense.Parent);
        var loose = Enumerable.Range(i, end - i).Count(place => tokens[place].Is(Sense.Unknown | Sense.Name));
        return !Lexicon.Knows(text) && !NamesThatAreWords.Holds(text) && length is 2 or 3 or 4
            && Enumerable.Range(i, end - i).All(place => tokens[place].Text.Length == 1 || tokens[place].Is(Sense.Name) || (place == i + 1 && place + 1 == end && DeedFollows(tokens, end)))
            && !IsBehindStory(before)
            && ((Surnames.BeginStranger(text) && tokens[i].Text.Length <= 2 && loose > 0 && (length < 4 || Surnames.IsCompound(text[..2])))
                || (length == 2 && text[0] is '小' or '老' or '阿' && tokens[i].Text.Length == 1 && Surnames.Begin(text.AsSpan(1)) && end < tokens.Count && tokens[end].Is(Kind))
                || (betweenWithAndKind && loose == end - i && length is 2 or 3));
    }

    /// <summary>钱多多 谈: a word behind a surname is a given name where the deed comes next.</summary>
    private static bool DeedFollows(IReadOnlyList<Token> tokens, int next)
    {
        var place = next < tokens.Count && tokens[next].Is(Sense.Space) ? next + 1 : next;
        return place < tokens.Count && tokens[place].Is(Kind | Sense.Parent | Sense.Classmate) && !tokens[place].Is(Sense.Remark);
    }

    /// <summary>Behind 了 a name is expected only where the deed has no student yet.</summary>
    private static bool IsBehindStory(List<Token> before)
    {
        if (before.Count == 0 || !before[^1].Is(Sense.Aspect))
        {
            return false;
        }

        var sentence = Math.Min(before.Count, LongestSentence);
        var deed = before.FindLastIndex(before.Count - 1, sentence, token => !token.Is(Sense.Aspect));
        var start = before.FindLastIndex(before.Count - 1, sentence, token => token.Is(Sense.Break)) + 1;
        return deed < 0 || !before[deed].Is(Kind) || before.Skip(Math.Max(start, before.Count - sentence)).Any(token => token.Is(Sense.Name | Sense.Number));
    }

    private static bool IsStrangeLatin(IReadOnlyList<Token> tokens, List<Token> before, int i) =>
        tokens[i].Text.Length is > 1 and < 20 && !LatinWords.Holds(tokens[i].Text)
        && i + 1 < tokens.Count + 1 && FirmlyCloses(tokens, i + 1)
        && ((i + 1 < tokens.Count && tokens[i + 1].Is(Sense.Talk | Sense.Visit | Sense.Parent | Sense.Also | Sense.Each))
            || before.LastOrDefault(token => !token.Is(Sense.Space | Sense.Aspect))?.Is(Sense.With | Sense.Talk | Sense.Visit) == true);

    private static string TextOf(IReadOnlyList<Token> tokens, int start, int end) =>
        string.Concat(Enumerable.Range(start, end - start).Select(place => tokens[place].Text));

    private static Token NameOf(IReadOnlyList<Token> tokens, int start, int end, Naming naming) =>
        new(tokens[start].Start, tokens[end - 1].End, TextOf(tokens, start, end), Sense.Name) { Naming = naming };
}
