namespace Tutorship.Domain;

/// <summary>How long before and after its key node each requirement runs. All in calendar days.</summary>
public sealed partial record Plan
{
    /// <summary>The term-start talk opens this many days before the term's first day.</summary>
    public int TermStartTalkDaysBefore { get; init; } = 7;

    /// <summary>The term-start talk is due this many days after the term's first day.</summary>
    public int TermStartTalkDaysAfter { get; init; } = 20;

    /// <summary>The talk before an exam opens this many days before its first day.</summary>
    public int BeforeExamTalkOpensDays { get; init; } = 10;

    /// <summary>The talk before an exam is due this many days before its first day; at most the opening days.</summary>
    public int BeforeExamTalkDueDays { get; init; } = 1;

    /// <summary>The talk after an exam opens this many days after its last day.</summary>
    public int AfterExamTalkOpensDays { get; init; } = 1;

    /// <summary>The talk after an exam is due this many days after its last day, but never past the term.</summary>
    public int AfterExamTalkDueDays { get; init; } = 14;

    /// <summary>Students with special needs are talked to once in every so many days of a term.</summary>
    public int SpecialTalkPeriodDays { get; init; } = 14;

    /// <summary>The talk about a life event is due this many days after it happened or was told, whichever is later.</summary>
    public int LifeEventTalkDays { get; init; } = 2;

    /// <summary>The contact with the family about a life event is due so many days after it happened or was told.</summary>
    public int LifeEventContactDays { get; init; } = 6;

    /// <summary>The growth message opens this many days before the term's last day.</summary>
    public int GrowthMessageDaysBefore { get; init; } = 14;

    /// <summary>The growth message is due this many days after the term's last day.</summary>
    public int GrowthMessageDaysAfter { get; init; } = 7;

    /// <summary>A day belongs to the school year that starts within this many days after it.</summary>
    public int YearLeadInDays { get; init; } = 31;

    /// <summary>A day belongs to the school year that ended within this many days before it.</summary>
    public int YearLeadOutDays { get; init; } = 21;

    /// <summary>Entries count for a school year from this many days before its first day.</summary>
    public int EntryLeadInDays { get; init; } = 31;

    /// <summary>Entries count for a school year until this many days after its last day.</summary>
    public int EntryLeadOutDays { get; init; } = 31;
}
