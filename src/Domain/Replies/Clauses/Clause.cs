namespace Tutorship.Domain.Replies;

/// <summary>One deed with everything that was said to it: a part that names the deed, and the parts that go with it.</summary>
internal sealed class Clause
{
    public List<Part> Parts { get; } = [];

    /// <summary>Parts that tell a plan or something not done, without students of their own: they stay in the note.</summary>
    public List<Part> Asides { get; } = [];

    public EntryKind? Kind { get; set; }

    public Standing Standing { get; set; }

    public bool IsSaidDone { get; set; }

    /// <summary>The students of an earlier clause, where this one only points back.</summary>
    public Clause? Before { get; set; }

    public List<Token> Students { get; } = [];

    public IEnumerable<Token> Tokens => Parts.SelectMany(part => part.Tokens);

    /// <summary>1，3，5: nothing is said of anybody yet.</summary>
    public bool NamesOnly => Tokens.All(token => token.Is(Sense.Name | Sense.Number | Sense.And | Sense.Filler | Sense.Space | Sense.Classmate));

    public bool HasDeed => Parts.Any(part => part.HasDeed);

    public bool Has(Sense sense) => Parts.Any(part => part.Has(sense));

    /// <summary>A day told elsewhere in the line, which goes for this deed too.</summary>
    public SpokenDay? SharedDay { get; set; }

    public IReadOnlyList<SpokenDay> Days => Parts.SelectMany(part => part.Days).ToList() is { Count: > 0 } own ? own
        : SharedDay is null ? [] : [SharedDay];

    public void Add(Part part)
    {
        Parts.Add(part);
        Students.AddRange(part.Students);
        Kind ??= part.Kind;
        IsSaidDone |= part.IsSaidDone;
    }

    /// <summary>The student's half of 跟李想和他妈妈都聊了: what is said about the one deed is said about both.</summary>
    public Clause? Twin { get; set; }

    /// <summary>Takes the part for what is said about the deed: its names are no students.</summary>
    public void AddNote(Part part)
    {
        Parts.Add(part);
        Twin?.AddNote(part);
    }
}
