namespace Tutorship.Domain;

/// <summary>What a life event asks for: a talk with the student, and a contact with the family.</summary>
public static class LifeEventRequirements
{
    /// <summary>Of one life event, which exists from <see cref="ToldOn"/> on.</summary>
    public static IEnumerable<Requirement> Of(Entry lifeEvent, Plan plan)
    {
        yield return Of(lifeEvent, RequirementKind.LifeEventTalk, plan.LifeEventTalkDays);
        yield return Of(lifeEvent, RequirementKind.LifeEventContact, plan.LifeEventContactDays);
    }

    /// <summary>The day a life event was told.</summary>
    public static DateOnly ToldOn(Entry lifeEvent) => lifeEvent.ReportedOn ?? lifeEvent.On;

    private static Requirement Of(Entry lifeEvent, RequirementKind kind, int days)
    {
        var told = ToldOn(lifeEvent);
        var asksFrom = told > lifeEvent.On ? told : lifeEvent.On;
        var window = new Window(lifeEvent.On, asksFrom.AddDays(days));
        return new Requirement(kind, new KeyNode(lifeEvent.Id.Value, ""), window)
        {
            Student = lifeEvent.Student,
            AsksFrom = asksFrom,
        };
    }
}
