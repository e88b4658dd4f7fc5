namespace Tutorship.Domain.Replies;

/// <summary>Puts the parts of a line together to clauses.</summary>
internal sealed class LineReader
{
    private readonly List<Clause> clauses = [];
    private readonly List<Part> held = [];

    public static IReadOnlyList<Clause> Read(IReadOnlyList<Part> parts)
    {
        LineReader reader = new();
        parts = Foresight.BehindPlan(parts);
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
            TakeDeed(Foresight.IsPlanOnly(parts, i) || Foresight.IsAppointed(parts, i) || Foresight.IsOnDayToCome(parts, i) || IsPlannedToo(part) ? part with { Standing = Standing.Planned } : part);
        }
        else if (Absences.MakesUpFor(clauses.LastOrDefault(), part) is { } gone && held.Count == 0)
        {
            var missed = clauses[^1];
            Begin(part with { Deed = gone, Kind = missed.Kind, Standing = Standing.Stated, IsSaidDone = true }).Before = missed;
        }
        else if (Foresight.BeginsAnew(parts, i, Current) || Foresight.MeetsWhomNextTellsOf(parts, i) || (part.Students.Count > 0 && Foresight.IsTakenUp(parts, i) && parts[i + 1].SpeaksBack))
        {
            held.Add(part);
        }
        else if (part.Standing == Standing.NotDone && part.Has(Sense.Failed) && part.Students.Count == 0 && clauses.Count == 0
            && held.Exists(other => other.Students.Count > 0) && !Foresight.IsTakenUp(parts, i))
        {
            CloseAllButLast();
            Begin(part);
        }
        else if (part.Standing != Standing.Stated && (part.Students.Count > 0 || held.Count == 0) && !(Foresight.IsTakenUp(parts, i) && (Current is null || part.IsBack)))
        {
            Absences.Take(clauses, part);
        }
        else if (Current is { Kind: EntryKind.Visit } && held.Count == 0 && part.NamesOnlyParents)
        {
            Current.AddNote(part);
        }
        else if (SecondDeeds.IsElement(part, Current) && Current is not null && held.Count == 0 && !Foresight.IsHeldForNext(parts, i))
        {
            TakeElement(part);
        }
        else if (Current is not null && held.Count == 0 && !(part.Students.Count > 0 && Foresight.IsHeldForNext(parts, i)) && !part.Has(Sense.All))
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
            if (SecondDeeds.IsWishOfParent(part, clauses[^1]))
            {
                clauses[^1].AddNote(part);
                return;
            }

            clauses[^1].Asides.Add(part);
            return;
        }

        if (Current is { } current && !SpeaksToLastNamed(part) && part.Students.Count == 0 && held.All(other => other.Students.Count + other.Met.Count == 0) && !part.Has(Sense.All)
            && !(part.Has(Sense.Others) && Everybody.SpeaksOfAll(part))
            && part.Standing == Standing.Stated)
        {
            if (!part.IsTwin && !SecondDeeds.IsOwn(part, current))
            {
                current.Parts.AddRange(held);
                held.Clear();
                current.AddNote(part);
                return;
            }

            var second = Begin(part);
            second.Before = current.Students.Count == 0 && current.Before is { } first ? first : current;
            second.Twin = part.IsTwin ? current : null;
            return;
        }

        if (part.Students.Count > 0 && held.FindLastIndex(earlier => earlier.IsWholeItem) is >= 0 and var last && part.IsNamedDeed)
        {
            var later = held.Skip(last + 1).ToList();
            held.RemoveRange(last + 1, later.Count);
            CloseHeld();
            held.AddRange(later);
        }

        if (part.Has(Sense.Others) && part.Standing is Standing.Planned or Standing.NotDone && held.Exists(earlier => earlier.Students.Count > 0 && earlier.Has(Sense.Strategy | Sense.Mode)))
        {
            CloseHeld();
        }

        if (part.IsForecast && clauses.Exists(clause => clause is { Standing: Standing.Stated, IsSaidDone: true, Days.Count: 0 }))
        {
            Begin(part).Standing = Standing.Planned;
            return;
        }

        Clause? appointed = clauses.LastOrDefault();
        if (appointed is { Standing: Standing.Planned, Kind: EntryKind.ParentContact } && part is { Kind: EntryKind.Talk, Standing: Standing.Stated, IsSaidDone: true }
            && appointed.Days.Count == 0 && held.Count == 0 && part.Students.Count == 0 && !part.AddressesBack && SecondDeeds.IsInvitation(appointed))
        {
            appointed.Standing = Standing.Stated;
            appointed.IsSaidDone = true;
            appointed.AddNote(part);
            return;
        }

        if (appointed is { Kind: EntryKind.Visit } && (appointed.IsSaidDone || appointed.Days.Count > 0) && Absences.IsMadeGood(appointed, held, part))
        {
            appointed.Standing = Standing.Stated;
            appointed.AddNote(part);
            return;
        }

        var begun = Begin(part);
        if (begun.Students.Count == 0 && begun is { Standing: Standing.Stated, IsSaidDone: true } && !part.PointsBack && !part.IsOfSomebody
            && ((appointed is { Standing: Standing.Planned } && SecondDeeds.LeadsTo(appointed))
                || (appointed is { Standing: Standing.NotDone, Kind: EntryKind.ParentContact } && part.Kind == EntryKind.ParentContact)))
        {
            begun.Before = appointed;
        }

        if (appointed is { Standing: Standing.NotDone, Kind: EntryKind.ParentContact } && begun.Students.Count == 0 && part is { Kind: EntryKind.Talk, IsSaidDone: true, PointsBack: false }
            && (part.IsFromAfar || appointed.Asides.Concat(begun.Parts).Any(between => between.Has(Sense.Parent))))
        {
            begun.Kind = EntryKind.ParentContact;
            begun.Before = appointed;
        }
    }

    /// <summary>张三谈了，李想还没谈成，电话跟他妈妈说了: he is the one named last, though nothing was done with him before.</summary>
    private bool SpeaksToLastNamed(Part part) => part is { Standing: Standing.Stated, SpeaksBack: true }
        && clauses[^1] != Current && clauses[^1].Students.Count > 0;

    /// <summary>约了李想周六家访，顺便给他妈妈打电话: part of the plan, as long as it is not said to be done.</summary>
    private bool IsPlannedToo(Part part) => part is { Standing: Standing.Stated, IsSaidDone: false } && part.Students.Count == 0 && held.Count == 0
        && clauses.LastOrDefault() is { Standing: Standing.Planned, Students.Count: > 0 }
        && part.Tokens.FirstOrDefault(token => !token.Is(Sense.Space))?.Text is "顺便" or "顺路" or "顺道" or "然后" or "再" or "接着" or "同时" or "并" or "并且" or "也" or "还" or "之后";

    private Clause Begin(Part part)
    {
        var own = part.Students.Count > 0;
        Clause clause = new() { Standing = part.Standing };
        var only = own ? -1 : held.FindLastIndex(earlier => earlier.NamesTheOnly);
        foreach (var (i, earlier) in held.Index())
        {
            if (i <= only)
            {
                clause.Students.AddRange(i == only ? earlier.Mentioned : []);
                clause.AddNote(earlier);
                continue;
            }

            if (!own && earlier.Met.Count > 0)
            {
                clause.Students.AddRange(earlier.Met);
                clause.AddNote(earlier);
            }
            else if (!own || earlier.IsItem || (earlier.IsBare && !earlier.Has(Sense.Self | Sense.Go)))
            {
                clause.Add(earlier);
            }
            else
            {
                clause.AddNote(earlier);
            }
        }

        clause.Add(part);
        if (clause.Students.Count == 0 && !part.IsOfSomebody && !part.Has(Sense.All) && held.SelectMany(earlier => earlier.Mentioned).DistinctBy(name => name.Text).ToList() is [var mentioned])
        {
            clause.Students.Add(mentioned);
        }

        if (part.Students.Count == 0 && part.SpeaksOfTwo && held.SelectMany(earlier => earlier.Mentioned).DistinctBy(name => name.Text).ToList() is [_, _] both)
        {
            clause.Students.Clear();
            clause.Students.AddRange(both);
        }

        held.Clear();
        clause.Kind = part.Kind == EntryKind.Talk && part.Students.Count == 0 && clause.Parts.SkipLast(1).Any(earlier => earlier.BringsParent || (earlier.LeadsWithParent && part.IsFromAfar))
            ? EntryKind.ParentContact
            : part.Kind;
        clauses.Add(clause);
        return clause;
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

    /// <summary>1，学业；2，心理；3，没来: only the last is absent, where something was told of those before.</summary>
    private void CloseAllButLast()
    {
        var last = held.FindLastIndex(part => part.Students.Count > 0);
        if (held.Take(last).Any(part => part.Has(Sense.Strategy | Sense.Mode)))
        {
            var rest = held.GetRange(last, held.Count - last);
            held.RemoveRange(last, held.Count - last);
            CloseHeld();
            held.AddRange(rest);
        }
    }

    private void CloseHeld()
    {
        if (held.Count == 0)
        {
            return;
        }

        clauses.AddRange(Deedless.Clauses(held));
        held.Clear();
    }
}
