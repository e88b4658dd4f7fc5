namespace Tutorship.Domain;

/// <summary>What the school owes each student (coverage-rules, "Requirements").</summary>
public enum RequirementKind
{
    TermStartTalk,
    BeforeExamTalk,
    AfterExamTalk,
    YearVisit,
    SpecialTalk,
    LifeEventTalk,
    LifeEventContact,
    GrowthMessage,
}
