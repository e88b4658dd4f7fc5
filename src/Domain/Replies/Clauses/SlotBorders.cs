namespace Tutorship.Domain.Replies;

/// <summary>Where a slot for a name opens and closes.</summary>
internal static class SlotBorders
{
    /// <summary>No phrase is made of more words than this.</summary>
    private const int LongestRow = 8;

    public const Sense Kind = Sense.Talk | Sense.Visit | Sense.Contact | Sense.HomeSchool | Sense.LifeEvent;

    private const Sense Openers = Sense.Break | Sense.Space | Sense.With | Sense.And | Sense.Except | Sense.Lacking | Sense.Day
        | Sense.TimeOfDay | Sense.ClassRef | Sense.Adverb | Sense.Filler | Sense.Number | Sense.Go | Sense.Aspect | Sense.Name
        | Sense.Mode | Sense.Self | Sense.Plan | Sense.Again | Sense.Not | Sense.Others | Sense.Order | Sense.Also | Kind;

    private const Sense Closers = Sense.Break | Sense.Space | Sense.Parent | Sense.Classmate | Sense.And | Sense.With | Sense.Not
        | Sense.Failed | Sense.Each | Sense.Also | Sense.Adverb | Sense.Day | Sense.TimeOfDay | Sense.Plan | Sense.Strategy
        | Sense.Mode | Sense.Number | Sense.Name | Sense.Home | Sense.All | Sense.ClassRef | Sense.Again | Sense.Lacking | Kind;

    /// <summary>What ends a name beyond doubt: an unknown name counts as one only before these.</summary>
    private const Sense FirmClosers = Sense.Break | Sense.Space | Sense.Parent | Sense.Classmate | Sense.And | Sense.Not
        | Sense.Failed | Sense.Each | Sense.Also | Sense.Talk | Sense.Visit | Sense.Contact | Sense.Day;

    public static bool IsWord(Token token) => NamesThatAreWords.Holds(token.Text);

    public static bool Opens(List<Token> before) => before.Count == 0 || before[^1].Is(Openers) || Homographs.MeansLacking(before[^1].Text);

    public static bool Closes(IReadOnlyList<Token> tokens, int next) => next >= tokens.Count || tokens[next].Is(Closers) || tokens[next].Text is "本人" or "就是" or "完事" or "完事儿" or "完事了" or "完事儿了" or "那条" or "这条" or "外" or "以外" or "之外" or "不算"
        || tokens[next].Is(Sense.Self) || (tokens[next].Is(Sense.Pronoun) && next + 1 < tokens.Count && tokens[next + 1].Is(Sense.Parent | Sense.Told))
        || (next + 1 < tokens.Count && tokens[next].Text is "这学期" or "本学期" or "最近" or "近期" or "这轮" or "本轮" && tokens[next + 1].Is(Sense.Talk | Sense.Visit | Sense.Not))
        || (tokens[next].Text == "写" && tokens.Skip(next + 1).Take(2).Any(token => token.Text is "寄语" or "成长寄语"))
        || (tokens[next].Is(Sense.Possessive) && next + 1 < tokens.Count
            && (tokens[next + 1].Is(Sense.Parent | Sense.Talk | Sense.Visit) || tokens[next + 1].Text is "进度" or "记录" or "情况" or "档案" or "资料" or "寄语" or "成长寄语"));

    public static bool FirmlyCloses(IReadOnlyList<Token> tokens, int next) =>
        next >= tokens.Count || tokens[next].Is(FirmClosers)
        || (tokens[next].Is(Sense.Possessive) && next + 1 < tokens.Count && tokens[next + 1].Is(Sense.Parent));

    public static bool IsSlot(IReadOnlyList<Token> tokens, List<Token> before, int start, int next) =>
        Opens(before) && Closes(tokens, next) && start < tokens.Count && !IsInPhrase(tokens, next) && !IsSomebodyCalled(tokens, next);

    /// <summary>唐诗宋词专题: a word in a row of words is one too, where the last stands before no slot's end.</summary>
    private static bool IsInPhrase(IReadOnlyList<Token> tokens, int next)
    {
        var last = next + LongestRow;
        while (next < Math.Min(last, tokens.Count) && tokens[next].Is(Sense.Name) && IsWord(tokens[next]))
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
}
