namespace Tutorship.Domain.Replies;

/// <summary>Deeds told without a student behind another: whether they are deeds of their own, with the students of the one before.</summary>
internal static class SecondDeeds
{
    /// <summary>请李想妈妈来校: what follows was said to the parent.</summary>
    public static bool IsInvitation(Clause clause) =>
        clause.Tokens.Any(token => token.Text is "请" or "约" or "约了" or "叫" or "邀请" or "让" or "把" or "喊");

    /// <summary>张三爸爸联系我，想谈谈孩子学习: what the parent wants to speak of is what the contact was about.</summary>
    public static bool IsWishOfParent(Part part, Clause told) => told is { Kind: EntryKind.ParentContact, Standing: Standing.Stated }
        && part.Tokens.FirstOrDefault(token => !token.Is(Sense.Space))?.Text is "想" or "想要" or "希望" or "想跟" or "想和" or "想了解";

    /// <summary>李想家 goes with a visit as 李想 does.</summary>
    public static bool IsElement(Part part, Clause? told) => part.IsBare
        || (told?.Kind == EntryKind.Visit && part.Students.Count > 0 && part.Tokens.All(token => Part.IsStructural(token) || token.Is(Sense.Home)));

    /// <summary>心理老师让我跟李想聊聊，我聊了; 昨天说好今天谈李想，谈了: what was planned, asked or agreed is what was then done.</summary>
    public static bool LeadsTo(Clause planned) => planned.Tokens.Any(token => token.Text is "约" or "约了" or "找" or "让" or "要求" or "请" or "叫" or "问" or "希望" or "建议" or "说好" or "说好了" or "约好" or "约好了" or "能不能"
        or "想" or "想找" or "想跟" or "原定" or "本来" or "原本" or "原计划" or "拖" || token.Is(Sense.Not));

    /// <summary>跟他妈妈也通了电话: another deed with the students of the one before.</summary>
    public static bool IsOwn(Part part, Clause current) => (current.Kind, part.Kind) switch
    {
        (EntryKind.Talk, EntryKind.ParentContact) => IsPlainContact(part) || IsJoined(part),
        (EntryKind.Visit, EntryKind.ParentContact) => IsJoined(part) || IsPlainContact(part)
            && (part.Days.Count > 0 || part.Tokens.Any(token => token.Mode is ContactMode.Phone or ContactMode.Text or ContactMode.Video)),
        (EntryKind.Talk, EntryKind.Talk) or (EntryKind.Visit, EntryKind.Visit) => part.IsSaidDone && part.Has(Sense.Also) && part.Days.Count > 0
            && current.Days.Count > 0 && part.Days[0] != current.Days[0],
        (EntryKind.ParentContact, EntryKind.Talk) => (part.AddressesBack || SpeaksTo(part)) && part.IsSaidDone && !part.Has(Sense.Told),
        (EntryKind.Talk or EntryKind.ParentContact, EntryKind.Visit) => part.IsSaidDone || part.Has(Sense.Also) || part.Days.Count > 0 || (part.IsBare && part.Has(Sense.Quantity)) || IsJoined(part),
        (EntryKind.Visit, EntryKind.Talk) => (part.Days.Count > 0 && part.IsSaidDone) || IsJoined(part),
        _ => false,
    };

    /// <summary>也谈了孩子; not 聊了聊孩子的作息.</summary>
    private static bool SpeaksTo(Part part) => part.Tokens.Skip(part.Deed).Zip(part.Tokens.Skip(part.Deed + 1).Append(null))
        .Any(pair => pair.First.Is(Sense.Pronoun) && (pair.Second is null || pair.Second.Is(Sense.Space | Sense.Done | Sense.Talk)));

    /// <summary>The parent is addressed or the call is the whole of it: 给他妈妈打了电话; not 妈妈打电话骂他.</summary>
    private static bool IsPlainContact(Part part) =>
        !(part.Deed > 0 && part.Tokens[part.Deed - 1].Text is "多" or "多多" or "常" or "勤")
        && part.Tokens.TakeWhile(token => !token.Is(Sense.Parent)).All(token => Part.IsStructuralOrPointer(token) || token.Is(Sense.Again))
        && (part.Tokens.TakeWhile(token => !token.Is(Sense.Parent)).Any(token => token.Is(Sense.With | Sense.Contact | Sense.TalkIfStudent | Sense.Also) || token.Text is "给" or "向")
            || part.Has(Sense.HomeSchool)
            || part.Tokens.Any(token => token.Text is "打来电话" or "来电" or "来电话") || CallsMe(part)
            || (part.IsBareWithParent && (!part.Has(Sense.Told) || (part.Has(Sense.Mode) && part.Tokens[^1].Text is "说了" or "讲了")) && (part.IsSaidDone || part.Tokens.Any(token => token.Is(Sense.Contact) && !token.Is(Sense.Remark)))));

    /// <summary>他妈妈昨天给我打电话说….</summary>
    private static bool CallsMe(Part part) => part.Tokens.Zip(part.Tokens.Skip(1), part.Tokens.Skip(2)).Any(words => words.First.Text is "给" or "跟" or "和" && words.Second.Is(Sense.Self) && words.Third.Is(Sense.Contact))
        && part.Tokens.TakeWhile(token => token.Text is not ("给" or "跟" or "和")).All(token => token.Is(Sense.Pronoun | Sense.Parent | Sense.Day | Sense.TimeOfDay | Sense.Adverb | Sense.Space | Sense.Possessive));

    /// <summary>家访+谈话, cut before the word that joins them.</summary>
    private static bool IsJoined(Part part) => part.Tokens[0].Is(Sense.And) && part.Deed == 1;
}
