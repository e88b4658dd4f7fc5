namespace Tutorship.Storage.Import;

/// <summary>One thing that an import does, or would do, to a school.</summary>
/// <param name="Subject">Whom or what, in words.</param>
/// <param name="Detail">What about it: the old and the new; may be empty.</param>
public sealed record ImportChange(ImportedThing Thing, ImportChangeKind Kind, string Subject, string Detail = "")
{
    /// <summary>For people, in one line.</summary>
    public override string ToString() => ImportChangePhrases.Change(this);
}

/// <summary>The file a change comes from.</summary>
public enum ImportedThing
{
    Student,
    Teacher,
    CalendarRow,
    Setting,
    Leave,
    Entry,
}

public enum ImportChangeKind
{
    Added,
    Changed,
    Removed,

    /// <summary>An entry that the file calls undone.</summary>
    Voided,

    /// <summary>Nothing is done, but the reader should know: it stands in the school and not, or not so, in the file.</summary>
    Kept,
}
