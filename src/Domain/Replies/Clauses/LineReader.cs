namespace Tutorship.Domain.Replies;

/// <summary>Puts the parts of a line together to clauses.</summary>
internal sealed class LineReader
{
    private readonly List<Clause> clauses = [];
    private readonly List<Part> held = [];

    public static IReadOnlyList<Clause> Read(IReadOnlyList<Part> parts)
    {
        LineReader reader = new();
        for (var i = 0; i < parts.Count; i++)
        {
            reader.Take(parts, i);
        }

        reader.CloseHeld();
        return reader.clauses;
    }

    private Clause? Current => clauses.LastOrDefault(clause => clause.Standing == Standing.Stated && clause.HasDeed);

    private void Take(IReadOnlyList<Part> parts, int i)
    {
        var part = parts[i];
        if (part.HasDeed)
        {
            TakeDeed(part);
        }
        else if (part.Standing == Standing.NotDone && part.Has(Sense.Failed) && part.Students.Count == 0 && clauses.Count == 0
            && held.Exists(other => other.Students.Count > 0) && !IsTakenUp(parts, i))
        {
            Begin(part);
        }
        else if (part.Standing != Standing.Stated && (part.Students.Count > 0 || held.Count == 0) && !IsTakenUp(parts, i))
        {
            TakeAbsence(part);
        }
        else if (Current is { Kind: EntryKind.Visit } && held.Count == 0 && part.NamesOnlyParents)
        {
            Current.AddNote(part);
        }
        else if (part.IsBare && Current is not null && held.Count == 0 && !IsHeldForNext(parts, i))
        {
            TakeElement(part);
        }
        else if (Current is not null && held.Count == 0 && !(part.Students.Count > 0 && IsHeldForNext(parts, i)) && !part.Has(Sense.All))
        {
            Current.AddNote(part);
        }
        else
        {
            held.Add(part);
        }
    }

    private void TakeDeed(Part part)
    {
        if (part.Standing is Standing.NotDone or Standing.Planned && part.Students.Count == 0 && !part.Has(Sense.All) && held.All(other => other.Students.Count == 0)
            && clauses.Count > 0)
        {
            clauses[^1].Asides.Add(part);
            return;
        }

        if (Current is { } current && part.Students.Count == 0 && held.All(other => other.Students.Count == 0) && !part.Has(Sense.All)
            && part.Standing == Standing.Stated)
        {
            if (!IsOwnDeed(part, current))
            {
                current.Parts.AddRange(held);
                held.Clear();
                current.AddNote(part);
                return;
            }

            Begin(part).Before = current;
            return;
        }

        Clause? appointed = clauses.LastOrDefault();
        if (appointed is { Standing: Standing.Planned, Kind: EntryKind.ParentContact } && part is { Kind: EntryKind.Talk, Standing: Standing.Stated, IsSaidDone: true }
            && appointed.Days.Count == 0 && held.Count == 0 && part.Students.Count == 0 && !part.AddressesBack && Invites(appointed))
        {
            appointed.Standing = Standing.Stated;
            appointed.IsSaidDone = true;
            appointed.AddNote(part);
            return;
        }

        var begun = Begin(part);
        if (begun.Students.Count == 0 && begun is { Standing: Standing.Stated, IsSaidDone: true } && !part.PointsBack && !part.IsOfSomebody
            && appointed is { Standing: Standing.Planned } && appointed.Tokens.Any(token => token.Text is "约了" or "约" or "找"))
        {
            begun.Before = appointed;
        }
    }

    /// <summary>请李想妈妈来校: what follows was said to the parent.</summary>
    private static bool Invites(Clause clause) =>
        clause.Tokens.Any(token => token.Text is "请" or "约" or "约了" or "叫" or "邀请" or "让" or "把" or "喊");

    /// <summary>跟他妈妈也通了电话: another deed with the students of the one before.</summary>
    private static bool IsOwnDeed(Part part, Clause current) => (current.Kind, part.Kind) switch
    {
        (EntryKind.Talk, EntryKind.ParentContact) => IsPlainContact(part),
        (EntryKind.Visit, EntryKind.ParentContact) => IsPlainContact(part)
            && (part.Days.Count > 0 || part.Tokens.Any(token => token.Mode is ContactMode.Phone or ContactMode.Text or ContactMode.Video)),
        (EntryKind.ParentContact, EntryKind.Talk) => part.Has(Sense.Pronoun) && part.IsSaidDone && !part.Has(Sense.Told),
        (EntryKind.Talk or EntryKind.ParentContact, EntryKind.Visit) => part.IsSaidDone || part.Has(Sense.Also) || part.Days.Count > 0 || (part.IsBare && part.Has(Sense.Quantity)),
        (EntryKind.Visit, EntryKind.Talk) => part.Days.Count > 0 && part.IsSaidDone,
        _ => false,
    };

    /// <summary>The parent is addressed or the call is the whole of it: 给他妈妈打了电话; not 妈妈打电话骂他.</summary>
    private static bool IsPlainContact(Part part) =>
        part.Tokens.TakeWhile(token => !token.Is(Sense.Parent)).All(Part.IsStructuralOrPointer)
        && (part.Tokens.TakeWhile(token => !token.Is(Sense.Parent)).Any(token => token.Is(Sense.With | Sense.Contact | Sense.TalkIfStudent | Sense.Also) || token.Text is "给" or "向")
            || part.Has(Sense.HomeSchool)
            || part.Tokens.Any(token => token.Text is "打来电话" or "来电" or "来电话")
            || (part.IsBareWithParent && !part.Has(Sense.Told) && (part.IsSaidDone || part.Tokens.Any(token => token.Is(Sense.Contact) && !token.Is(Sense.Remark)))));

    private Clause Begin(Part part)
    {
        Clause clause = new() { Standing = part.Standing };
        var own = part.Students.Count > 0;
        foreach (var earlier in held)
        {
            if (!own && earlier.Met.Count > 0)
            {
                clause.Students.AddRange(earlier.Met);
                clause.AddNote(earlier);
            }
            else if (!own || (earlier.IsBare && !earlier.Has(Sense.Self | Sense.Go)))
            {
                clause.Add(earlier);
            }
            else
            {
                clause.AddNote(earlier);
            }
        }

        held.Clear();
        clause.Add(part);
        clause.Kind = part.Kind == EntryKind.Talk && part.Students.Count == 0 && clause.Parts.SkipLast(1).Any(earlier => earlier.BringsParent)
            ? EntryKind.ParentContact
            : part.Kind;
        clauses.Add(clause);
        return clause;
    }

    private void TakeAbsence(Part part)
    {
        if (part.Students.Count == 0 && clauses.Count > 0)
        {
            if (part.Has(Sense.Failed) && !(clauses[^1].Kind == EntryKind.Talk && part.Has(Sense.Parent)) && (FindsNobody(part) || part.Tokens.All(token => Part.IsStructuralOrPointer(token) || token.Is(Sense.Failed | Sense.Home))))
            {
                clauses[^1].Standing = Standing.NotDone;
            }

            clauses[^1].Asides.Add(part);
            return;
        }

        Clause clause = new() { Standing = part.Standing };
        clause.Add(part);
        clauses.Add(clause);
    }

    private void TakeElement(Part part)
    {
        if (part.Students.Count > 0 && (part.Has(Sense.Mode) || (part.Days.Count > 0 && Current!.Days.Count > 0)))
        {
            Clause own = new();
            own.Add(part);
            clauses.Add(own);
            return;
        }

        Current!.Add(part);
    }

    /// <summary>去李想家，门锁着没见到人.</summary>
    private bool FindsNobody(Part part) => clauses[^1].Kind == EntryKind.Visit
        && part.Tokens.Any(token => token.Text is "没见到" or "没见着" or "没人" or "没人在家" or "没碰到" or "没遇到" or "扑空" or "扑空了" or "扑了空" or "扑了个空" or "家里没人" or "家中没人" or "没开门");

    /// <summary>王二丫请假刚回来，聊了聊: who was absent is spoken of in the next part.</summary>
    private static bool IsTakenUp(IReadOnlyList<Part> parts, int i) =>
        parts[i].Has(Sense.Failed) && i + 1 < parts.Count && parts[i + 1] is { HasDeed: true, Standing: Standing.Stated, Students.Count: 0 } next
        && !next.Has(Sense.Also);

    /// <summary>张三，李想谈了: an element whose deed is still to come.</summary>
    private static bool IsHeldForNext(IReadOnlyList<Part> parts, int i)
    {
        for (var next = i + 1; next < parts.Count; next++)
        {
            if (parts[next].HasDeed)
            {
                return parts[next].Students.Count == 0 && parts[next].Standing == Standing.Stated && parts[i].Students.Count > 0
                    && !parts[next].PointsBack;
            }

            if (!parts[next].IsBare)
            {
                return false;
            }
        }

        return false;
    }

    private void CloseHeld()
    {
        if (held.Count == 0)
        {
            return;
        }

        Clause clause = new();
        foreach (var part in held)
        {
            if (clause.Students.Count > 0 && part.Students.Count > 0 && (part.Days.Count > 0 || (part.Has(Sense.Mode) && clause.Has(Sense.Mode))))
            {
                clauses.Add(clause);
                clause = new();
            }

            clause.Add(part);
        }

        held.Clear();
        clauses.Add(clause);
    }
}
