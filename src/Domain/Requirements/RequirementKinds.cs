namespace Tutorship.Domain;

/// <summary>What is true of every requirement of a kind.</summary>
public static class RequirementKinds
{
    private static readonly WireTable<RequirementKind> Names = new(
        (RequirementKind.TermStartTalk, "term_start_talk"),
        (RequirementKind.BeforeExamTalk, "before_exam_talk"),
        (RequirementKind.AfterExamTalk, "after_exam_talk"),
        (RequirementKind.YearVisit, "year_visit"),
        (RequirementKind.SpecialTalk, "special_talk"),
        (RequirementKind.LifeEventTalk, "life_event_talk"),
        (RequirementKind.LifeEventContact, "life_event_contact"),
        (RequirementKind.GrowthMessage, "growth_message"));

    extension(RequirementKind kind)
    {
        /// <summary>The name in ids, files and JSON.</summary>
        public string WireName => Names.NameOf(kind);

        public bool IsOfLifeEvent => kind is RequirementKind.LifeEventTalk or RequirementKind.LifeEventContact;

        /// <summary>What a mentor is asked for: the kind that an entry has unless it says otherwise.</summary>
        public EntryKind Asks => kind switch
        {
            RequirementKind.YearVisit => EntryKind.Visit,
            RequirementKind.LifeEventContact => EntryKind.ParentContact,
            RequirementKind.GrowthMessage => EntryKind.GrowthMessage,
            _ => EntryKind.Talk,
        };

        /// <summary>Whether an entry of that kind, dated within the window, satisfies the requirement.</summary>
        public bool IsSatisfiedBy(EntryKind entry) =>
            entry == kind.Asks || (kind == RequirementKind.LifeEventContact && entry == EntryKind.Visit);
    }
}
