using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>What one receiver is to be reminded of at this moment: the day's plan for them, less what the day has settled.</summary>
public sealed class ReceiverReminders(SchoolFactsStore store, TimeProvider time)
{
    public async Task<ReceiverDay> LoadAsync(
        TutorshipDb db, SlowFacts slow, StaffId receiver, CancellationToken cancellationToken)
    {
        var today = SchoolTime.DayOf(time.GetUtcNow());
        var facts = await FactsAroundAsync(db, slow, receiver, today, cancellationToken);
        var wishes = await Wishes.OfAsync(db, receiver, cancellationToken);
        var plan = ReminderPlan.Around(facts, receiver, today, wishes.Muted, wishes.Snoozed);
        return new ReceiverDay(
            StillOpen.Of(plan.Reminders, facts.Entries, today),
            plan.Reminders.Count > 0 ? SilenceReason.Done : plan.Silences is [var silence] ? silence.Reason : null);
    }

    /// <summary>
    /// Everything open for one receiver, whether a step falls on the day or not; what 催办 asks for. Of whoever asked to be left in
    /// peace, only what the day's own reminder would hold.
    /// </summary>
    public async Task<ReceiverDay> LoadAllOpenAsync(
        TutorshipDb db, SlowFacts slow, StaffId receiver, CancellationToken cancellationToken)
    {
        var today = SchoolTime.DayOf(time.GetUtcNow());
        var wishes = await Wishes.OfAsync(db, receiver, cancellationToken);
        if (wishes.HeldBack(receiver, today) is { } reason)
        {
            return await LoadAsync(db, slow, receiver, cancellationToken) with { Silence = reason };
        }

        var facts = await store.LoadForMentorAsync(db, receiver, today, cancellationToken);
        return new ReceiverDay(NudgeReminders.Of(facts, receiver, today), SilenceReason.Done);
    }

    /// <summary>The entries of those who may be this receiver's: the caseload, and a homeroom teacher's class or all for an office.</summary>
    private async Task<SchoolFacts> FactsAroundAsync(
        TutorshipDb db, SlowFacts slow, StaffId receiver, DateOnly day, CancellationToken cancellationToken)
    {
        var roster = slow.Roster;
        if (roster.Find(receiver) is not { } member || member.Has(RoleKind.MoralEducation))
        {
            return await store.LoadAsync(db, day, cancellationToken);
        }

        var students = roster.CaseloadOf(receiver, day)
            .Concat(roster.Students.Where(student => student.Class == member.HomeroomClass))
            .Select(student => student.Id)
            .Distinct();
        return await SchoolFactsStore.LoadForStudentsAsync(db, slow, students, day, cancellationToken);
    }
}
