namespace Tutorship.Domain.Replies;

/// <summary>变故 张三 父母离异; or 张三家里出变故了 in a message without another kind word.</summary>
internal static class LifeEvents
{
    public static Reply? Read(ReplyContext context, PlainText plain, IReadOnlyList<IReadOnlyList<Token>> lines)
    {
        List<Draft> drafts = [];
        Reply.Asked? question = null;
        foreach (var line in lines.Where(line => line.Any(token => token.Is(Sense.LifeEvent))))
        {
            if (!Leads(line) && HasOtherKind(lines))
            {
                return null;
            }

            var (draft, asked) = ReadLine(context, plain, line);
            question ??= asked;
            drafts.AddRange(draft is null ? [] : [draft]);
        }

        return question is not null ? question with { Drafts = drafts }
            : drafts.Count > 0 && lines.All(line => line.Any(token => token.Is(Sense.LifeEvent)) || !HasKind(line)) ? new Reply.Recorded(drafts)
            : null;
    }

    private static bool Leads(IReadOnlyList<Token> line) =>
        line.FirstOrDefault(token => !token.Is(Sense.Space | Sense.Filler | Sense.Break | Sense.Day | Sense.Order))?.Is(Sense.LifeEvent) == true;

    private static bool HasOtherKind(IReadOnlyList<IReadOnlyList<Token>> lines) => lines.Any(HasKind);

    private static bool HasKind(IReadOnlyList<Token> line) => !Leads(line) && Deeds.Places(line).Count > 0;

    private static (Draft? Draft, Reply.Asked? Question) ReadLine(ReplyContext context, PlainText plain, IReadOnlyList<Token> line)
    {
        var names = NamesOf(line);
        if (names.Count == 0)
        {
            return Leads(line) && !line.Any(token => token.Is(Sense.Question | Sense.Not))
                ? (new(EntryKind.LifeEvent, [], context.Today), new(AskReason.Student, [], [], ""))
                : (null, null);
        }

        var mentions = Mentions.Of(context, names, ofAnyStudent: true);
        var day = line.FirstOrDefault(token => token.Day is { } said && !(said.On > context.Today))?.Day;
        var on = day is null ? context.Today : Days.Checked(context, day);
        Draft draft = new(EntryKind.LifeEvent, mentions.Found, on ?? context.Today) { Note = NoteOf(plain, line, names, day) };
        return (draft, mentions.Question ?? (on is null ? new(AskReason.Date, [], [], "") : null));
    }

    /// <summary>The names right behind the word, or those that lead the line.</summary>
    private static IReadOnlyList<Token> NamesOf(IReadOnlyList<Token> line)
    {
        var start = Leads(line) ? line.TakeWhile(token => !token.Is(Sense.LifeEvent)).Count() + 1 : 0;
        return
        [
            .. line.Skip(start)
                .SkipWhile(token => !token.Is(Sense.Name | Sense.Number) && token.Is(Sense.Space | Sense.Break | Sense.ClassRef | Sense.Day | Sense.Filler | Sense.TimeOfDay | Sense.Classmate | Sense.Order | Sense.And))
                .TakeWhile(token => token.Is(Sense.Name | Sense.And | Sense.Number))
                .Where(token => token.Is(Sense.Name | Sense.Number)),
        ];
    }

    private static string NoteOf(PlainText plain, IReadOnlyList<Token> line, IReadOnlyList<Token> names, SpokenDay? day) =>
        string.Concat(line
            .Where(token => !names.Contains(token) && (day is null || token.Day != day) && !(Leads(line) && token.Is(Sense.LifeEvent)))
            .Select(token => plain.Said(token.Start, token.End))).Trim([' ', '　', ',', '，', '。', ':', '：', '、']);
}
