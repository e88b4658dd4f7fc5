namespace Tutorship.Domain.Replies;

/// <summary>With whom it was: the student, or a parent; and which names are only part of the story.</summary>
internal static class Partners
{
    private const Sense AnyContact = Sense.Talk | Sense.Contact | Sense.TalkIfStudent;

    /// <summary>李想奶奶去世 谈了: what befell the parent is what the student was spoken to about.</summary>
    private static readonly HashSet<string> Misfortunes = [.. "去世 过世 病逝 离世 走了 没了 生病 重病 病重 住院 手术 车祸 离异 离婚 失业 下岗 坐牢 再婚 出事 受伤".Words()];

    /// <summary>Whether a parent was spoken to, not only spoken about.</summary>
    public static bool IsWithParent(IReadOnlyList<Token> tokens, IReadOnlyList<int> deeds)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(Sense.Parent) && !IsOwner(tokens, i) && IsPartner(tokens, deeds, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The student to whom the parent at a place belongs: 张三妈妈, 张三的妈妈, 张三 妈妈, 张三他妈.</summary>
    public static int? ChildOf(IReadOnlyList<Token> tokens, int parent)
    {
        var i = parent - 1;
        while (i >= 0 && tokens[i].Is(Sense.Possessive | Sense.Space | Sense.Classmate | Sense.Parent | Sense.And))
        {
            i--;
        }

        i = i == parent - 1 && i > 0 && tokens[i].Is(Sense.Pronoun) && tokens[i - 1].Is(Sense.Name) ? i - 1 : i;
        return i >= 0 && tokens[i].Is(Sense.Name | Sense.Number) ? i : null;
    }

    /// <summary>妈妈的病: the parent is told about. 妈妈的电话 is contact all the same.</summary>
    private static bool IsOwner(IReadOnlyList<Token> tokens, int i) =>
        i + 1 < tokens.Count && tokens[i + 1].Is(Sense.Possessive)
        && !(i + 2 < tokens.Count && tokens[i + 2].Is(Sense.Contact | Sense.Mode));

    private static bool IsPartner(IReadOnlyList<Token> tokens, IReadOnlyList<int> deeds, int parent)
    {
        foreach (var deed in deeds.Where(deed => tokens[deed].Is(AnyContact)))
        {
            if (deed < parent ? IsObject(tokens, deed, parent) : IsPartnerBefore(tokens, deed, parent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>联系了张三妈妈, 约谈家长; but not 聊了他和妈妈的关系, nor 谈张三 妈妈住院.</summary>
    private static bool IsObject(IReadOnlyList<Token> tokens, int deed, int parent)
    {
        var between = tokens.Take(parent).Skip(deed + 1).ToList();
        var isTalk = tokens[deed].Is(Sense.Talk) && tokens[deed].Text is not ("约谈" or "面谈" or "交流" or "恳谈");
        return (!StudentBefore(tokens, deed) || (!isTalk && between.All(token => token.Is(Sense.Aspect | Sense.Pronoun | Sense.Possessive | Sense.Contact))))
            && (!isTalk || between.Any(token => token.Text is "跟" or "与" or "找"))
            && !(isTalk && between.Any(token => token.Is(Sense.Pronoun | Sense.Space)))
            && !(tokens[deed].Text is "说" or "讲" or "反映" or "说了" or "讲了" or "说说")
            && between.All(token => token.Text is "问" or "问了" or "询问" or "询问了" || token.Is(Sense.Aspect | Sense.With | Sense.Name | Sense.Number | Sense.Pronoun | Sense.Possessive | Sense.Space
                | Sense.ClassRef | Sense.Classmate | Sense.And | Sense.Parent | Sense.Contact | Sense.Mode | Sense.Adverb | Sense.Filler));
    }

    /// <summary>跟张三妈妈聊, 妈妈来校沟通; but not 妈妈说他…, nor 跟张三聊了妈妈….</summary>
    private static bool IsPartnerBefore(IReadOnlyList<Token> tokens, int deed, int parent)
    {
        var between = tokens.Take(deed).Skip(parent + 1).ToList();
        var head = ChildOf(tokens, parent) ?? parent;
        var start = head == parent && parent > 0 && tokens[parent - 1].Is(Sense.Pronoun | Sense.Possessive) ? parent - 1 : head;
        var isAddressed = tokens.Take(start).Any(token => token.Is(Sense.With) || token.Text is "联系" or "给" or "向" or "对" or "和");
        var isOnlySaid = tokens[deed].Is(Sense.Told) && !tokens[deed].Is(Sense.Talk);
        return (!isOnlySaid || isAddressed)
            && !Enumerable.Range(0, between.Count).Any(i => between[i].Is(Sense.With) && !between[i].Is(Sense.Adverb) && !(i + 1 < between.Count && between[i + 1].Is(Sense.Self)))
            && !(between.Any(token => token.Is(Sense.Told)) && !isAddressed)
            && !StudentTalkedBefore(tokens, start) && !(start > 0 && tokens[start - 1].Text is "想" or "想念" or "担心" or "牵挂" or "心疼")
            && !between.Exists(token => Misfortunes.Contains(token.Text))
            && !(IsToldByStudent(tokens, start) && !isAddressed)
            && !IsTogetherWithStudent(tokens, start);
    }

    private static bool StudentBefore(IReadOnlyList<Token> tokens, int deed) =>
        Enumerable.Range(0, deed).Any(i => tokens[i].Is(Sense.Name | Sense.Number)
            && !(i + 1 < tokens.Count && tokens[i + 1].Is(Sense.Parent | Sense.Home)));

    private static bool StudentTalkedBefore(IReadOnlyList<Token> tokens, int start) =>
        Enumerable.Range(0, start).Any(i => tokens[i].Is(Sense.Talk) && StudentBefore(tokens, i));

    /// <summary>张三说他爸妈要离婚 谈了谈: it is the student who speaks.</summary>
    private static bool IsToldByStudent(IReadOnlyList<Token> tokens, int start) =>
        Enumerable.Range(1, Math.Max(0, start - 1)).Any(i => tokens[i].Is(Sense.Told) && tokens[i - 1].Is(Sense.Name | Sense.Number | Sense.Pronoun | Sense.Classmate));

    /// <summary>跟张三和他妈妈一起聊: the student was there, so it is a talk.</summary>
    private static bool IsTogetherWithStudent(IReadOnlyList<Token> tokens, int start) =>
        start >= 2 && tokens[start].Is(Sense.Pronoun) && tokens[start - 1].Is(Sense.And) && tokens[start - 2].Is(Sense.Name);

    /// <summary>张三和周舟的事跟李想了解了一下: where with whom stands, behind whose matter it is; null where nobody is asked so.</summary>
    public static int? AskedAbout(IReadOnlyList<Token> tokens)
    {
        var first = Enumerable.Range(3, Math.Max(0, tokens.Count - 3)).FirstOrDefault(i => tokens[i].Is(Sense.Name) && tokens[i - 1].Text is "跟" or "向" or "找" or "问"
            && tokens[i - 2].Is(Sense.Topic) && tokens[i - 3].Is(Sense.Possessive));
        return first > 0 ? first : null;
    }
}
