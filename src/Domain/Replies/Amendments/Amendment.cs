namespace Tutorship.Domain.Replies;

/// <summary>改 …: what an earlier entry should have said. Null: stays as it is.</summary>
public sealed record Amendment
{
    /// <summary>Whose entries are meant, where somebody is named beside the change.</summary>
    public IReadOnlyList<StudentId> About { get; init; } = [];

    /// <summary>They are named by numbers of the list, or by places of the receipt: nobody else's entry is made theirs.</summary>
    public bool IsByNumber { get; init; }

    /// <summary>What is in doubt about whose entry is meant: 改 王大锤 昨天, or a number of no list. Nothing is changed then.</summary>
    public Reply.Asked? Question { get; init; }

    public DateOnly? On { get; init; }

    public EntryKind? Kind { get; init; }

    public ContactMode? Mode { get; init; }

    /// <summary>In place of those it had.</summary>
    public Strategy? Strategies { get; init; }

    /// <summary>Who came along on a visit, in place of those it had.</summary>
    public Companions? Companions { get; init; }

    /// <summary>A day was named that cannot be: in the future, before the school year, or no day at all.</summary>
    public bool IsDayOff { get; init; }

    /// <summary>Nothing was recognised, or a day that cannot be: the entry stays as it is.</summary>
    public bool IsEmpty => On is null && Kind is null && Mode is null && Strategies is null && Companions is null;

    /// <summary>The draft as it should have been. A growth message and a life event have neither mode nor strategies.</summary>
    public Draft ApplyTo(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var kind = Kind ?? draft.Kind!.Value;
        var hasContact = kind is EntryKind.Talk or EntryKind.Visit or EntryKind.ParentContact;
        return draft with
        {
            Kind = kind,
            On = On ?? draft.On,
            Mode = hasContact ? Mode ?? ModeAs(kind, draft) : ContactMode.Unspecified,
            Strategies = hasContact ? Strategies ?? draft.Strategies : Domain.Strategy.None,
            Companions = kind == EntryKind.Visit ? Companions ?? draft.Companions : Domain.Companions.None,
        };
    }

    /// <summary>当面 is what a talk and a visit are taken for; a parent contact is taken for nothing.</summary>
    private static ContactMode ModeAs(EntryKind kind, Draft draft) => (kind, draft.Mode) switch
    {
        (EntryKind.ParentContact, ContactMode.InPerson) when draft.Kind != kind => ContactMode.Unspecified,
        (EntryKind.Talk or EntryKind.Visit, ContactMode.Unspecified) => ContactMode.InPerson,
        _ => draft.Mode,
    };
}
