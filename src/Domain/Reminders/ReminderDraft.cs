namespace Tutorship.Domain;

/// <summary>Gathers what one receiver is told, then puts it in order.</summary>
internal sealed class ReminderDraft(StaffId receiver, StaffId? forMentor)
{
    private readonly Dictionary<Requirement, ReminderStep> steps = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Requirement, HashSet<int>> places = new(ReferenceEqualityComparer.Instance);

    public void Add(Requirement requirement, ReminderStep step, int place)
    {
        var isKnown = places.TryGetValue(requirement, out var students);
        if (!isKnown)
        {
            places.Add(requirement, students = []);
        }

        students!.Add(place);
        steps[requirement] = isKnown && steps[requirement] < step ? steps[requirement] : step;
    }

    public Reminder InOrder(Standing standing)
    {
        var students = places.Values.SelectMany(found => found).Distinct()
            .Select(place => (Place: place, Student: standing.Census.Students[place], Last: standing.LastContactOf(place)))
            .OrderBy(one => one.Last?.On)
            .ThenBy(one => one.Student.Id)
            .ToList();
        var requirements = steps
            .OrderBy(pair => pair.Value)
            .ThenBy(pair => pair.Key.Due)
            .ThenBy(pair => pair.Key.Id, StringComparer.Ordinal)
            .Select(pair => new RemindedRequirement(
                pair.Key,
                pair.Value,
                [.. students.Where(one => places[pair.Key].Contains(one.Place)).Select(one => one.Student.Id)]));
        return new Reminder(
            receiver,
            forMentor,
            [.. requirements],
            [.. students.Select(one => new RemindedStudent(one.Student, one.Last))]);
    }
}
