namespace Tutorship.Domain.Replies;

/// <summary>Reads a whole message: requests first, then what is told line by line.</summary>
internal sealed class MessageReader(ReplyContext context, PlainText plain)
{
    /// <summary>A stretch without a stop that is longer than any sentence is cut, so that time grows with length only.</summary>
    private const int LongestSegment = 100;

    private IReadOnlyList<IReadOnlyList<Token>>? words;

    public Reply Read()
    {
        var lines = Forms.Joined(Lines());
        if (lines.Count == 0)
        {
            return new Reply.Nothing(NothingReason.Courtesy, []);
        }

        return Guesses.Mark(ReadLines(lines), lines);
    }

    private Reply ReadLines(IReadOnlyList<IReadOnlyList<Token>> lines)
    {
        if (GrowthMessages.StartOf(lines) is { } start && GrowthMessages.Read(context, plain, [.. lines.Skip(start)]) is { } written)
        {
            return LifeEvents.Joined(written, ReadLines([.. lines.Take(start)]));
        }

        var read = ClausesOf(lines);
        if (Remainder.Settled(lines, read, context) is { } settled)
        {
            (lines, read) = (settled, ClausesOf(settled));
        }

        if (lines.Any(Colleagues.IsDisowned) || Colleagues.IsForwarded(lines[0]))
        {
            return new Reply.Nothing(NothingReason.NotDone, Mentions.Of(context, lines.SelectMany(line => line).Where(token => token.Is(Sense.Name))).Found);
        }

        var tellsDeed = read.SelectMany(line => line).Any(clause => clause is { HasDeed: true, Standing: Standing.Stated, IsSaidDone: true });
        return GrowthMessages.Read(context, plain, lines)
            ?? (lines.Count <= 2 ? RequestReader.Read(context, [.. lines.SelectMany(tokens => tokens)], tellsDeed) : null)
            ?? ReadEvents(lines, read)
            ?? GrowthMessages.ReadForNode(context, plain, lines, read)
            ?? new Telling(context, plain, read).Read();
    }

    /// <summary>The words of every line that has any.</summary>
    public IReadOnlyList<IReadOnlyList<Token>> Lines() => words ??=
    [
        .. plain.Lines()
            .Select(line => TokensOf(line.Start, line.End))
            .Where(tokens => tokens.Any(token => !token.Is(Sense.Space))),
    ];

    private List<IReadOnlyList<Clause>> ClausesOf(IReadOnlyList<IReadOnlyList<Token>> lines) =>
        [.. lines.Select(PartsOf).Select(parts => LineDays.Share(parts, LineReader.Read(parts), context.Today))];

    private Reply? ReadEvents(IReadOnlyList<IReadOnlyList<Token>> lines, IReadOnlyList<IReadOnlyList<Clause>> read) =>
        LifeEvents.Read(context, plain, lines) is not { } events ? null
        : events.Others.Count == 0 ? events.Told
        : LifeEvents.Joined(events.Told, new Telling(context, plain, [.. events.Others.Select(line => read[line])]).Read());

    private IReadOnlyList<Token> TokensOf(int start, int end)
    {
        List<Token> tight = [];
        foreach (var word in Segmenter.Cut(context, plain.Text, start, end))
        {
            if (!word.Is(Sense.Space) || (tight.Count > 0 && !tight[^1].Is(Sense.Space)))
            {
                tight.Add(word);
            }
            else if (word.Text == "√" && tight.Count > 0)
            {
                tight[^1] = word;
            }
        }

        return Corrections.Apply(Enumerators.Drop(Homographs.Settle(new NameSlots(context).Fill(ListNumerals.Settle(Courtesies.Strip(tight), context)))), context);
    }

    private List<Part> PartsOf(IReadOnlyList<Token> tokens)
    {
        List<Part> parts = [];
        List<Token> segment = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Is(Sense.Space) && Stops.IsOne(tokens, i, segment))
            {
                token = token with { Sense = Sense.Break, Text = "," };
            }

            if (token.Text == "," && Joints.Joins(segment, i + 1 < tokens.Count ? tokens[i + 1] : null))
            {
                segment.Add(token with { Sense = Sense.Space });
            }
            else if ((token.Is(Sense.Break) && segment.Count > 0) || segment.Count == LongestSegment)
            {
                Close(parts, segment, token.Text);
                segment = token.Is(Sense.Break) ? [] : [token];
            }
            else if (!token.Is(Sense.Break))
            {
                segment.Add(token);
            }
        }

        Close(parts, segment, stop: "");
        return parts;
    }

    private void Close(List<Part> parts, List<Token> segment, string stop)
    {
        if (segment.Any(token => !token.Is(Sense.Space)))
        {
            var cut = Deeds.Cut(segment).SelectMany(Twins.Parted).ToList();
            for (var i = 0; i < cut.Count; i++)
            {
                var part = PartReader.Read(cut[i].Tokens, context.Now, stop == "?", stop == ";" && i == cut.Count - 1, parts.Count > 0 && (parts[^1].SpeaksOfParent || parts[^1].MissesParent));
                parts.Add(part with { EndsSentence = stop.Length > 0 && stop != "," && i == cut.Count - 1, IsTwin = cut[i].IsTwin });
            }
        }
    }
}
