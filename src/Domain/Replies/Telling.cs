namespace Tutorship.Domain.Replies;

/// <summary>What the lines of a message tell, once every word has its place: records, a question, or nothing.</summary>
internal sealed class Telling(ReplyContext context, PlainText plain, IReadOnlyList<IReadOnlyList<Clause>> lines)
{
    private readonly List<Draft> drafts = [];
    private readonly Everybody everybody = new(context, lines);
    private Reply.Asked? question;
    private int lastLine;
    private List<Token>? lastNamed;

    /// <summary>Of a first line that says a day and nothing else: it goes for all lines below without one.</summary>
    private IReadOnlyList<SpokenDay> dated = [];

    private IEnumerable<Clause> All => lines.SelectMany(line => line);

    public Reply Read()
    {
        Heading above = new(null, [], ContactMode.Unspecified);
        var told = Headings.Resolve(lines, context);
        for (var i = 0; i < lines.Count; i++)
        {
            above = ReadLine(lines[i], above, told[i]);
            lastNamed = lines[i].LastOrDefault(clause => clause.Students.Count > 0)?.Students ?? lastNamed;
        }

        return question is not null ? question with { Drafts = drafts }
            : drafts.Count > 0 ? new Reply.Recorded(drafts)
            : Nothing();
    }

    private Heading ReadLine(IReadOnlyList<Clause> line, Heading above, Heading? heading)
    {
        if (heading is not null)
        {
            dated = heading.Kind is null ? heading.Days : dated;
            return heading;
        }

        if (line.Count > 0 && drafts.Count > 0 && line.All(IsRemarkOnly))
        {
            Enrich(line);
            return above;
        }

        var inherited = above;
        lastLine = drafts.Count;
        var days = dated;
        Clause? stated = null;
        var trailing = Trailing.Of(line);
        for (var i = 0; i < line.Count; i++)
        {
            var clause = line[i];
            if (clause.Standing != Standing.Stated)
            {
                Pass(clause);
                continue;
            }

            if (clause.HasDeed && i > 0 && days.Count == 0)
            {
                days = stated?.Days ?? [];
            }

            Heading own = clause.HasDeed
                ? new(KindOf(clause, inherited), clause.Days.Count > 0 ? clause.Days : days, Modes.Or(Modes.Of(clause), trailing.Mode))
                : new(inherited.Kind ?? context.Node, clause.Days.Count > 0 ? clause.Days : inherited.Days, Modes.Or(Modes.Or(Modes.Of(clause), trailing.Mode), inherited.Mode));
            inherited = own with { Companions = trailing.Companions, Strategies = trailing.Strategies };
            days = own.Days;
            ReadClause(clause, inherited, line, i);
            stated = clause;
            Pass(clause);
        }

        return line.Any(clause => clause.Standing == Standing.Stated && clause.HasDeed) || inherited != above ? inherited : above;
    }

    private EntryKind? KindOf(Clause clause, Heading above) => IsWithinVisit(clause) ? EntryKind.Visit
        : clause.Parts.Exists(part => part.HasDeed && !part.IsKindByMode) ? clause.Kind : above.Kind ?? context.Node ?? clause.Kind;

    /// <summary>Asked for visits, 2 昨天去了，聊了成绩 is one: what was talked about there is told.</summary>
    private bool IsWithinVisit(Clause clause) => context.Node == EntryKind.Visit && clause.Kind == EntryKind.Talk
        && clause.Parts.Exists(part => !part.HasDeed && part.Has(Sense.Go) && part.Students.Count > 0 && part.IsBare)
        && clause.Parts.TrueForAll(part => !part.HasDeed || part.Students.Count == 0);

    /// <summary>A line that names nobody says more about the line above.</summary>
    private static bool IsRemarkOnly(Clause clause) => clause is { Standing: Standing.Stated, Students.Count: 0 }
        && !clause.Parts.Any(part => part.PointsBack && part.HasDeed) && !Everybody.IsMeant(clause)
        && clause.Kind is null or EntryKind.Talk && !clause.Has(Sense.Somebody);

    private void Enrich(IReadOnlyList<Clause> line)
    {
        var strategies = line.Aggregate(Strategy.None, (all, clause) => all | Drafting.StrategiesOf(clause));
        var days = line.SelectMany(clause => clause.Days).Select(day => Days.Checked(context, day)).OfType<DateOnly>().ToList();
        var note = string.Join('\n', line.Select(clause => Notes.Of(plain, clause)));
        var companions = Drafting.CompanionsOf(line.SelectMany(clause => clause.Parts));
        for (var i = Trailing.SpeaksOfEach(line[0].Tokens) ? 0 : lastLine; i < drafts.Count; i++)
        {
            drafts[i] = drafts[i] with
            {
                On = days.Count == 1 && drafts[i].On == context.Today ? days[0] : drafts[i].On,
                Companions = drafts[i].Kind == EntryKind.Visit ? drafts[i].Companions | companions : drafts[i].Companions,
                Strategies = drafts[i].Strategies | strategies,
                Note = $"{drafts[i].Note}\n{note}".Trim(),
            };
        }
    }

    private void Pass(Clause clause) => lastNamed = clause.Students.Count > 0 ? clause.Students : lastNamed;

    private void ReadClause(Clause clause, Heading told, IReadOnlyList<Clause> line, int place)
    {
        var chosen = Everybody.IsMeant(clause) ? everybody.Of(clause) : StudentsOf(clause);
        if (chosen is null)
        {
            AskForStudents(clause, told, line.Skip(place + 1));
            return;
        }

        var (students, asked) = (chosen.Found, chosen.Question);
        if (asked is not null)
        {
            question ??= asked;
            drafts.Add(new(told.Kind, students, context.Today) { Mode = told.Mode });
            return;
        }

        if (!clause.HasDeed && clause.Days.Count == 0 && drafts.Count > 0 && TellsMoreOf(clause, told, students))
        {
            return;
        }

        if (students.Count == 0 || (told.Kind is null && Doubts.IsIdle(clause)) || (!clause.HasDeed && clause.Has(Sense.Question) && !clause.Has(Sense.Strategy)) || (told.Kind is null && clause.Tokens.Any(token => token.Text is "寄语")))
        {
            return;
        }

        var days = DayShares.Of(context, clause, told.Days, students);
        if (told.Kind is not { } kind)
        {
            question ??= new(AskReason.Kind, [], [], plain.Said(clause.Tokens.First().Start, clause.Tokens.Last().End));
        }
        else if (days is null)
        {
            question ??= new(AskReason.Date, [], [], clause.Tokens.FirstOrDefault(token => token.Day is not null)?.Text ?? "");
        }

        foreach (var (on, same) in days ?? [(context.Today, students)])
        {
            foreach (var draft in Drafting.Of(context, plain, clause, told with { Days = [] }, same, on, line, place))
            {
                Take(draft, clause.Students.Count == 0 || Everybody.IsMeant(clause));
            }
        }
    }

    /// <summary>都谈了，除了李想，昨天谈的: what is said again of the same students, without naming them, says more about the same entry.</summary>
    private void Take(Draft draft, bool namesNobody)
    {
        var same = namesNobody ? drafts.FindIndex(lastLine, other => other.Kind == draft.Kind && other.On == draft.On && other.Students.ToHashSet().SetEquals(draft.Students)) : -1;
        if (same < 0)
        {
            drafts.Add(draft);
            return;
        }

        drafts[same] = drafts[same] with { Strategies = drafts[same].Strategies | draft.Strategies, Note = $"{drafts[same].Note}\n{draft.Note}".Trim() };
    }

    /// <summary>张三、李想都谈了, and in lines of their own 张三学习态度 and 李想早恋: no second talk, but what the first was about.</summary>
    private bool TellsMoreOf(Clause clause, Heading told, IReadOnlyList<StudentId> students)
    {
        var same = drafts.FindIndex(draft => draft.Kind == told.Kind && draft.Strategies == Strategy.None && students.All(draft.Students.Contains));
        var strategies = Drafting.StrategiesOf(clause);
        if (same < 0 || students.Count == 0 || strategies == Strategy.None || same >= lastLine)
        {
            return false;
        }

        var draft = drafts[same];
        drafts[same] = draft with { Students = students, Strategies = strategies, Note = $"{draft.Note}\n{Notes.Of(plain, clause)}".Trim() };
        if (draft.Students.Except(students).ToList() is { Count: > 0 } others)
        {
            drafts.Insert(same + 1, draft with { Students = others });
            lastLine++;
        }

        return true;
    }

    private Mentions? StudentsOf(Clause clause)
    {
        var tokens = clause.Students.Count > 0 ? clause.Students : clause.Before?.Students ?? [];
        if (tokens.Count > 0)
        {
            var named = everybody.LessTakenOut(clause, Mentions.Of(context, tokens));
            return named.Question is null && Doubts.IsOfSomeOnly(clause, named.Found.Count) ? new([], new(AskReason.WhichStudent, [], named.Found, "")) : named;
        }

        return clause.HasDeed && clause.Parts.Any(part => part.PointsBack) && lastNamed is not null
            ? Mentions.Of(context, lastNamed)
            : null;
    }

    private void AskForStudents(Clause clause, Heading told, IEnumerable<Clause> rest)
    {
        if (drafts.Count > 0 || question is not null || Doubts.IsPreface(clause, rest)
            || (!clause.IsSaidDone && All.TakeWhile(other => other != clause).Any(other => other.Standing == Standing.Planned && other.Has(Sense.Name | Sense.Number))))
        {
            return;
        }

        if (clause.HasDeed ? Doubts.IsMeantAsReport(clause) || (Doubts.IsBareDeed(clause) && All.All(other => other.Students.Count == 0)) : context.Node is not null && Doubts.IsRemark(clause) && !All.Any(other => other.Standing is Standing.NotDone or Standing.Planned))
        {
            question = new(AskReason.Student, [], [], "");
            drafts.Add(new(told.Kind ?? context.Node, [], context.Today) { Strategies = Drafting.StrategiesOf(clause) });
        }
    }

    private Reply Nothing()
    {
        var lacking = All.FirstOrDefault(clause => clause.Has(Sense.Lacking) && clause.Students.Count > 0 && !clause.Has(Sense.Question));
        if (lacking is not null && context.List is not null | context.Node is not null | lacking.HasDeed)
        {
            var named = Mentions.Of(context, lacking.Students);
            return named.Question ?? new Reply.Asked(AskReason.Confirm, [], named.Found, "");
        }

        var planned = All.Where(clause => clause.Standing == Standing.Planned).ToList();
        var students = Mentions.Of(context, All.SelectMany(clause => clause.Students)).Found;
        return new Reply.Nothing(
            planned.Count > 0 ? NothingReason.Plan
            : All.Any(clause => clause.Standing == Standing.NotDone) ? NothingReason.NotDone
            : All.All(clause => clause.Parts.All(part => part.IsBare)) ? NothingReason.Courtesy
            : NothingReason.Unrelated,
            students);
    }
}
