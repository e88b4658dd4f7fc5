namespace Tutorship.Domain.Replies;

/// <summary>变故 张三 父母离异; or 张三家里出变故了 in a message without another kind word.</summary>
internal static class LifeEvents
{
    private static readonly char[] Edges = [' ', '　', ',', '，', '。', ':', '：', '、', ';', '；'];

    /// <summary>What is told of events, and the places of the lines that tell something else; null where there is no event.</summary>
    public static (Reply Told, IReadOnlyList<int> Others)? Read(ReplyContext context, PlainText plain, IReadOnlyList<IReadOnlyList<Token>> lines)
    {
        var (blocks, others) = lines.Any(Leads) ? Led(lines) : (Unled(lines), []);
        var read = blocks.Where((block, i) => !IsHeading(blocks, i)).Select(block => ReadBlock(context, plain, block)).ToList();
        IReadOnlyList<Draft> drafts = [.. read.Select(one => one.Draft)];
        return read.Count == 0 ? null
            : read.Select(one => one.Question).FirstOrDefault(asked => asked is not null) is { } question ? (question with { Drafts = drafts }, others)
            : (new Reply.Recorded(drafts), others);
    }

    /// <summary>What two halves of a message say together: a question of either stands before all.</summary>
    public static Reply Joined(Reply events, Reply told) => (events, told) switch
    {
        (Reply.Recorded one, Reply.Recorded other) => new Reply.Recorded([.. one.Drafts, .. other.Drafts]),
        (Reply.Recorded one, Reply.Asked asked) => asked with { Drafts = [.. one.Drafts, .. asked.Drafts] },
        _ => events,
    };

    /// <summary>A line that the word leads, with the lines below that have no kind word; one of them that begins with another name is an event too.</summary>
    private static (List<List<IReadOnlyList<Token>>> Blocks, List<int> Others) Led(IReadOnlyList<IReadOnlyList<Token>> lines)
    {
        List<List<IReadOnlyList<Token>>> blocks = [];
        List<int> others = [];
        var isLed = false;
        for (var i = 0; i < lines.Count; i++)
        {
            isLed = IsEvent(lines[i]) || (isLed && !Leads(lines[i]) && Deeds.Places(lines[i]).Count == 0);
            if (!isLed)
            {
                others.Add(i);
            }
            else if (Leads(lines[i]) || OpensAnother(lines[i], blocks[^1]))
            {
                blocks.Add([lines[i]]);
            }
            else
            {
                blocks[^1].Add(lines[i]);
            }
        }

        return (blocks, others);
    }

    private static List<List<IReadOnlyList<Token>>> Unled(IReadOnlyList<IReadOnlyList<Token>> lines) => lines.Any(line => Deeds.Places(line).Count > 0)
        ? []
        : [.. lines.Where(line => line.Any(token => token.Is(Sense.LifeEvent)) && NamesOf(line).Count > 0 && !IsDenied(line)).Select(line => (List<IReadOnlyList<Token>>)[line])];

    /// <summary>家里没什么变故, 家里出变故了吗.</summary>
    private static bool IsDenied(IReadOnlyList<Token> line) => line.TakeWhile(token => !token.Is(Sense.LifeEvent)).Any(token => token.Is(Sense.Not) || token.Text.StartsWith('没'))
        || line.Any(token => token.Text is "吗" or "?");

    private static bool IsEvent(IReadOnlyList<Token> line) =>
        Leads(line) && (NamesOf(line).Count > 0 || !line.Any(token => token.Is(Sense.Question | Sense.Not)));

    private static bool Leads(IReadOnlyList<Token> line) =>
        line.FirstOrDefault(token => !token.Is(Sense.Space | Sense.Filler | Sense.Break | Sense.Day | Sense.Order))?.Is(Sense.LifeEvent) == true;

    private static bool OpensAnother(IReadOnlyList<Token> line, List<IReadOnlyList<Token>> block)
    {
        var names = NamesOf(line);
        return names.Count > 0 && line.SkipWhile(token => token != names[^1]).Skip(1).FirstOrDefault()?.Is(Sense.Space | Sense.Break) == true
            && NamesOf(block[0]).All(name => name.Text != names[0].Text);
    }

    /// <summary>重大变故： over lines that say whose.</summary>
    private static bool IsHeading(List<List<IReadOnlyList<Token>>> blocks, int i) =>
        i + 1 < blocks.Count && blocks[i] is [var only] && NamesOf(only).Count == 0 && !Leads(blocks[i + 1][0]);

    private static (Draft Draft, Reply.Asked? Question) ReadBlock(ReplyContext context, PlainText plain, List<IReadOnlyList<Token>> block)
    {
        var names = NamesOf(block[0]);
        var mentions = Mentions.Of(context, names, ofAnyStudent: true);
        var day = block[0].FirstOrDefault(token => token.Day is { } said && !(said.On > context.Today))?.Day;
        var on = day is null ? context.Today : Days.Checked(context, day);
        var below = block.Skip(1).Select(line => plain.Said(line[0].Start, line[^1].End));
        Draft draft = new(EntryKind.LifeEvent, mentions.Found, on ?? context.Today)
        {
            Note = string.Join('\n', below.Prepend(NoteOf(plain, block[0], names, day))).Trim(),
        };
        return (draft, mentions.Question ?? (names.Count == 0 ? new(AskReason.Student, [], [], "") : on is null ? new(AskReason.Date, [], [], "") : null));
    }

    /// <summary>The names right behind the word, or those that lead the line.</summary>
    private static IReadOnlyList<Token> NamesOf(IReadOnlyList<Token> line) =>
    [
        .. line.Skip(Leads(line) ? line.TakeWhile(token => !token.Is(Sense.LifeEvent)).Count() + 1 : 0)
            .SkipWhile(token => !token.Is(Sense.Name | Sense.Number) && token.Is(Sense.Space | Sense.Break | Sense.ClassRef | Sense.Day | Sense.Filler | Sense.TimeOfDay | Sense.Classmate | Sense.Order | Sense.And))
            .TakeWhile(token => token.Is(Sense.Name | Sense.And | Sense.Number))
            .Where(token => token.Is(Sense.Name | Sense.Number)),
    ];

    private static string NoteOf(PlainText plain, IReadOnlyList<Token> line, IReadOnlyList<Token> names, SpokenDay? day) =>
        string.Concat(line
            .Where(token => !names.Contains(token) && (day is null || token.Day != day) && !(Leads(line) && token.Is(Sense.LifeEvent)))
            .Select(token => plain.Said(token.Start, token.End))).Trim(Edges);
}
