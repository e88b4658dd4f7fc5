namespace Tutorship.Storage.Import;

/// <summary>Why something in a school folder cannot be taken; <see cref="ImportPhrases"/> says each in Chinese.</summary>
public enum ImportReason
{
    MissingFile,
    UnreadableFile,
    FileTooLarge,

    /// <summary>A workbook that would unpack to far more than a school's rows.</summary>
    ArchiveTooLarge,
    TooManyRows,
    UnknownEncoding,

    /// <summary>A quoted cell without its end, or with text behind it.</summary>
    BrokenQuote,
    TooManyCells,
    ControlCharacter,
    MissingColumn,
    DuplicateColumn,
    EmptyCell,
    DuplicateId,
    UnknownKind,
    UnknownStrategy,
    UnknownMode,
    UnknownType,
    UnknownStatus,
    UnknownRole,
    UnknownStudent,
    UnknownStaff,
    UnreadableDate,
    EndBeforeStart,
    OutsideSchoolYear,
    OutsideTerm,

    /// <summary><c>special_needs</c> is 是 or empty.</summary>
    NotYesOrEmpty,

    /// <summary><c>voided</c> is 1 or empty.</summary>
    NotOneOrEmpty,

    /// <summary>A leave must have a last day: nobody is away for ever.</summary>
    MissingEnd,
    BrokenJson,
    UnknownSetting,
    BadSetting,
    SettingTwice,

    /// <summary>Good by itself, but not beside another setting.</summary>
    ContradictingSetting,

    /// <summary>The school holds an entry of this id with another content; evidence is not rewritten.</summary>
    EntryDiffers,
}
