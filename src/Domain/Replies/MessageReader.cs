namespace Tutorship.Domain.Replies;

/// <summary>Reads a whole message: requests first, then what is told line by line.</summary>
internal sealed class MessageReader(ReplyContext context, PlainText plain)
{
    public Reply Read()
    {
        var lines = plain.Lines()
            .Select(line => TokensOf(line.Start, line.End))
            .Where(tokens => tokens.Any(token => !token.Is(Sense.Space)))
            .ToList();
        if (lines.Count == 0)
        {
            return new Reply.Nothing(NothingReason.Courtesy, []);
        }

        var read = lines.Select(tokens => LineReader.Read(PartsOf(tokens))).ToList();
        var tellsDeed = read.SelectMany(line => line).Any(clause => clause is { HasDeed: true, Standing: Standing.Stated, IsSaidDone: true });
        return GrowthMessages.Read(context, plain, lines)
            ?? (lines.Count <= 2 ? RequestReader.Read(context, [.. lines.SelectMany(tokens => tokens)], tellsDeed) : null)
            ?? LifeEvents.Read(context, plain, lines)
            ?? GrowthMessages.ReadForNode(context, plain, lines, read)
            ?? new Telling(context, plain, read).Read();
    }

    private IReadOnlyList<Token> TokensOf(int start, int end) =>
        Corrections.Apply(new NameSlots(context).Fill(Segmenter.Cut(context, plain.Text, start, end)), context);

    private List<Part> PartsOf(IReadOnlyList<Token> tokens)
    {
        List<Part> parts = [];
        List<Token> segment = [];
        foreach (var token in tokens)
        {
            if (token.Is(Sense.Break) && segment.Count > 0)
            {
                Close(parts, segment, isQuestion: token.Text == "?");
                segment = [];
            }
            else if (!token.Is(Sense.Break))
            {
                segment.Add(token);
            }
        }

        Close(parts, segment, isQuestion: false);
        return parts;
    }

    private void Close(List<Part> parts, List<Token> segment, bool isQuestion)
    {
        if (segment.Any(token => !token.Is(Sense.Space)))
        {
            parts.AddRange(Deeds.Cut(segment).Select(tokens => PartReader.Read(tokens, context.Today, isQuestion)));
        }
    }
}
