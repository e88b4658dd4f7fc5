namespace Tutorship.Domain;

/// <summary>What a requirement is called when people read it. Neutral: a life event or a need for care is not named.</summary>
public static class RequirementPhrases
{
    public static string Title(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.TermStartTalk => $"{requirement.Node.Name}开学谈话",
        RequirementKind.BeforeExamTalk => $"{requirement.Node.Name}前谈话",
        RequirementKind.AfterExamTalk => $"{requirement.Node.Name}后谈话",
        RequirementKind.YearVisit => "本学年家访",
        RequirementKind.SpecialTalk => "定期谈话",
        RequirementKind.LifeEventTalk => "近期关心：谈话",
        RequirementKind.LifeEventContact => "近期关心：联系家里",
        RequirementKind.GrowthMessage => $"{requirement.Node.Name}成长寄语",
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement.Kind, null),
    };
}
