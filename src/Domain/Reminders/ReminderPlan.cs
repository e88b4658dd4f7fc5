namespace Tutorship.Domain;

/// <summary>
/// Who is reminded of what on a day, as the day begins, and why others are not (reminder-rules). Nothing outside every
/// school year.
/// </summary>
/// <param name="Reminders">By receiver, the own students first, then by the mentor on leave.</param>
/// <param name="Silences">Mentors with something open, missed or just done who receive nothing, by id.</param>
public sealed record ReminderPlan(IReadOnlyList<Reminder> Reminders, IReadOnlyList<Silence> Silences)
{
    /// <param name="muted">Receivers who want only <c>event</c> and <c>last</c>.</param>
    /// <param name="snoozed">Receivers who moved their reminder, with the day it was moved to.</param>
    public static ReminderPlan On(
        SchoolFacts facts,
        DateOnly day,
        IReadOnlySet<StaffId>? muted = null,
        IReadOnlyDictionary<StaffId, DateOnly>? snoozed = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Of(facts, facts.Roster.Students, day, new ReminderWishes(muted, snoozed, day));
    }

    /// <summary>
    /// The same for one receiver, looking at no other students than those that may be theirs: what to ask again when a
    /// message is about to go out.
    /// </summary>
    public static IReadOnlyList<Reminder> For(
        SchoolFacts facts,
        StaffId receiver,
        DateOnly day,
        IReadOnlySet<StaffId>? muted = null,
        IReadOnlyDictionary<StaffId, DateOnly>? snoozed = null)
    {
        return Around(facts, receiver, day, muted, snoozed).Reminders;
    }

    /// <summary>The same, with the reason where there is nothing; none where there is nothing to speak of either.</summary>
    public static ReminderPlan Around(
        SchoolFacts facts,
        StaffId receiver,
        DateOnly day,
        IReadOnlySet<StaffId>? muted = null,
        IReadOnlyDictionary<StaffId, DateOnly>? snoozed = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var plan = Of(facts, StudentsAround(facts.Roster, receiver, day), day, new ReminderWishes(muted, snoozed, day));
        return new ReminderPlan(
            [.. plan.Reminders.Where(reminder => reminder.Receiver == receiver)],
            [.. plan.Silences.Where(silence => silence.Mentor == receiver)]);
    }

    private static ReminderPlan Of(SchoolFacts facts, IReadOnlyList<Student> students, DateOnly day, ReminderWishes wishes) =>
        Standing.On(facts, students, day, day.AddDays(-1)) is { } standing
            ? new ReminderDay(facts, standing, wishes).Plan()
            : new ReminderPlan([], []);

    private static IReadOnlyList<Student> StudentsAround(Roster roster, StaffId receiver, DateOnly day)
    {
        if (roster.Find(receiver) is not { } member || member.Has(RoleKind.MoralEducation))
        {
            return roster.Students;
        }

        var caseload = roster.CaseloadOf(receiver, day);
        var classmates = roster.Students.Where(student => student.Class == member.HomeroomClass);
        return [.. caseload.Concat(classmates).DistinctBy(student => student.Id).OrderBy(student => student.Id)];
    }
}
