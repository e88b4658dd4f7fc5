namespace Tutorship.Domain.Replies;

/// <summary>What did not take place or is still to come: a clause of its own, or what became of the one before.</summary>
internal static class Absences
{
    public static void Take(List<Clause> clauses, Part part)
    {
        if (part.Students.Count > 0 || clauses.Count == 0 || MissesSomebodyElse(clauses[^1], part))
        {
            Clause clause = new() { Standing = part.Standing };
            clause.Add(part);
            clauses.Add(clause);
            return;
        }

        if (StandingFinder.IsUnrecorded(part.Tokens))
        {
            clauses[^1].Standing = Standing.NotDone;
        }

        if (IsTopicOf(clauses[^1], part) && !part.Has(Sense.Day))
        {
            clauses[^1].AddNote(part);
            return;
        }

        if ((part.Has(Sense.Failed) && !clauses[^1].Asides.Exists(aside => SpeaksOfAnother(clauses[^1], aside)) && Undoes(clauses[^1], part)) || IsOwnAbsence(clauses[^1], part))
        {
            clauses[^1].Standing = Standing.NotDone;
        }

        if (part.Standing == Standing.Planned && !clauses[^1].IsSaidDone && clauses[^1].HasDeed
            && part.Tokens.FirstOrDefault(token => !token.Is(Sense.Space | Sense.Adverb | Sense.Filler)) is { } first && PlanWords.Postpone(first.Text))
        {
            clauses[^1].Standing = Standing.Planned;
        }

        clauses[^1].Asides.Add(part);
    }

    /// <summary>去了李想家，爸妈没在，奶奶在家，聊了聊: somebody was at home after all.</summary>
    public static bool IsMadeGood(Clause told, List<Part> since, Part part) => told.Standing == Standing.NotDone
        && part is { Kind: EntryKind.Talk, Standing: Standing.Stated, IsFromAfar: false } && part.Students.Count == 0 && !part.AddressesBack
        && since.Exists(between => between.Has(Sense.Parent) && between.Tokens.Any(token => token.Text is "在家" or "在" or "在的"));

    /// <summary>昨天家访李想没去成，今天去了; 约了上周四，今天才去成: where the word stands that says it was done after all.</summary>
    public static int? MakesUpFor(Clause? missed, Part part) => missed is { Kind: EntryKind.Visit, Standing: Standing.NotDone or Standing.Planned, Students.Count: > 0 }
        && part.Students.Count == 0 && part.Standing == Standing.Stated && part.Days.Count > 0 && part.IsBare
        && part.Tokens.ToList().FindIndex(token => token.Text is "去了" or "去成了" or "去成" or "去" or "去过" or "去过了" or "去了一趟" or "去了趟") is >= 0 and var gone
        && (part.Tokens[gone].Text != "去" || (gone + 1 < part.Tokens.Count && part.Tokens[gone + 1].Is(Sense.Done))) ? gone : null;

    /// <summary>去李想家，没见到人; 给他妈妈打电话，没打通.</summary>
    private static bool Undoes(Clause told, Part part) => !(told.IsSaidDone && part.Tokens.Any(token => token.Text is "没谈完" or "没聊完")) && !IsToldOf(told, part) && !IsOfAnotherParent(told, part) && !told.Has(Sense.Except | Sense.Lacking)
        && !(told.Kind == EntryKind.Talk && part.Has(Sense.Parent))
        && (FindsNobody(told, part) || DeniesDeed(told, part) || part.Tokens.All(token => Part.IsStructuralOrPointer(token) || token.Is(Sense.Failed | Sense.Home) || (!told.IsSaidDone && (token.Is(Sense.Topic) || token.Text is "但" or "但是" or "可" or "可是" or "却"))));

    /// <summary>临时开会没谈成: whatever the reason, it did not take place.</summary>
    private static bool DeniesDeed(Clause told, Part part) => !told.IsSaidDone && told.Kind is EntryKind.Talk or EntryKind.Visit
        && part.Tokens.Any(token => token.Text is "没谈成" or "没聊成" or "没谈上" or "没聊上" or "谈不成" or "聊不成" or "谈不了" or "聊不了" or "没成" or "没访成" or "访不成" or "去不成" or "取消了");

    /// <summary>班主任家访了李想，我没去.</summary>
    private static bool IsOwnAbsence(Clause told, Part part) => told.Kind == EntryKind.Visit
        && part.Tokens.Where(token => !token.Is(Sense.Space | Sense.Adverb | Sense.Also)).ToList() is [{ } self, { } gone] && self.Is(Sense.Self) && gone.Is(Sense.Not) && gone.Is(Sense.Go);

    /// <summary>聊了张三，他昨天没来: why he was spoken to, not that he was not.</summary>
    private static bool IsToldOf(Clause told, Part part) => IsTopicOf(told, part) || (told is { Kind: EntryKind.Talk, IsSaidDone: true } && part.PointsBack
        && part.Tokens.Any(token => token.Day is { IsToday: false } && !told.Days.Contains(token.Day)));

    /// <summary>聊了张三，旷课: what was spoken of.</summary>
    private static bool IsTopicOf(Clause told, Part part) => told is { Kind: EntryKind.Talk, IsSaidDone: true }
        && part.Tokens.Any(token => token.Text is "旷课" or "逃课" or "缺勤" or "休学" or "转学");

    /// <summary>去李想家，门锁着没见到人.</summary>
    private static bool FindsNobody(Clause told, Part part) => told.Kind == EntryKind.Visit
        && part.Tokens.Any(token => token.Text is "没见到" or "没见着" or "没人" or "没人在家" or "没碰到" or "没遇到" or "扑空" or "扑空了" or "扑了空" or "扑了个空" or "家里没人" or "家中没人" or "没开门");

    /// <summary>给张三妈妈打了电话。没联系上李想家长.</summary>
    private static bool MissesSomebodyElse(Clause told, Part part) => part.Has(Sense.Failed) && part.Has(Sense.Parent)
        && SpeaksOfAnother(told, part);

    /// <summary>跟张三聊了，本来想叫李想的，没来: it is 李想 who did not come.</summary>
    private static bool SpeaksOfAnother(Clause told, Part part) =>
        part.Mentioned.Any(name => told.Tokens.All(other => other.Text != name.Text));

    /// <summary>妈妈的电话打通了；爸爸没联系上: the first stands.</summary>
    private static bool IsOfAnotherParent(Clause told, Part part) =>
        part.Tokens.Any(token => token.Is(Sense.Parent) && told.Tokens.Any(other => other.Is(Sense.Parent)) && told.Tokens.All(other => other.Text != token.Text));
}
