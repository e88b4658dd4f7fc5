namespace Tutorship.Domain;

/// <summary>Goes through a day's gaps, asks the ladder for each, and hands them to their receivers.</summary>
internal sealed class ReminderDay
{
    private readonly Standing standing;
    private readonly ReminderWishes wishes;
    private readonly Ladder ladder;
    private readonly Receivers receivers;
    private readonly PaceOfVisits pace;
    private readonly MentorDay?[] mentorDays;
    private readonly Dictionary<(StaffId Receiver, StaffId? For), ReminderDraft> drafts = [];

    public ReminderDay(SchoolFacts facts, Standing standing, ReminderWishes wishes)
    {
        (this.standing, this.wishes) = (standing, wishes);
        ladder = new Ladder(facts.Calendar);
        receivers = new Receivers(facts.Roster, standing.Day);
        pace = new PaceOfVisits(standing);
        mentorDays = new MentorDay?[standing.Census.Mentors.Count];
    }

    public ReminderPlan Plan()
    {
        foreach (var requirement in standing.Requirements())
        {
            if (requirement.Student is { } only)
            {
                Consider(requirement, standing.Census.PlaceOf(only));
                continue;
            }

            for (var place = 0; place < standing.Census.Students.Count; place++)
            {
                Consider(requirement, place);
            }
        }

        List<Reminder> reminders =
        [
            .. drafts.Values
                .Select(draft => draft.InOrder(standing))
                .OrderBy(reminder => reminder.Receiver)
                .ThenBy(reminder => reminder.For),
        ];
        return new ReminderPlan(reminders, [.. Silences(reminders.Select(reminder => reminder.Receiver).ToHashSet())]);
    }

    private void Consider(Requirement requirement, int place)
    {
        if (standing.StateOf(requirement, place) is not { } state)
        {
            return;
        }

        var student = standing.Census.Students[place];
        var mentor = standing.AccountableFor(requirement, place);
        var step = StepOn(requirement, student.Grade, mentor, standing.Day);
        if (mentor >= 0)
        {
            (mentorDays[mentor] ??= new MentorDay()).Take(state, step, ladder.DaysOf(student.Grade).Contains(standing.Day));
        }

        if (state == RequirementState.Open)
        {
            Tell(requirement, place, mentor, step);
        }
    }

    private ReminderStep? StepOn(Requirement requirement, string grade, int mentor, DateOnly day) =>
        ladder.StepOf(requirement, grade, day) is var step && (step != ReminderStep.Pace || pace.IsBehind(mentor)) ? step : null;

    private void Tell(Requirement requirement, int place, int mentor, ReminderStep? step)
    {
        var student = standing.Census.Students[place];
        var accountable = mentor >= 0 ? standing.Census.Mentors[mentor] : (StaffId?)null;
        if (receivers.Of(accountable, student, step ?? ReminderStep.Open) is not { } found)
        {
            return;
        }

        step ??= StepSnoozed(requirement, student.Grade, mentor, found.Receiver);
        if (step is { } told && wishes.Allow(found.Receiver, told))
        {
            if (!drafts.TryGetValue(found, out var draft))
            {
                drafts.Add(found, draft = new ReminderDraft(found.Receiver, found.For));
            }

            draft.Add(requirement, told, place);
        }
    }

    /// <summary>What a snooze moved here: the step of the school day before, once, and only onto a school day.</summary>
    private ReminderStep? StepSnoozed(Requirement requirement, string grade, int mentor, StaffId receiver) =>
        ladder.DaysOf(grade) is var days
        && wishes.ResumedFrom(receiver, days) is { } snoozedTo
        && days.Before(snoozedTo) is { } before
            ? StepOn(requirement, grade, mentor, before)
            : null;

    private IEnumerable<Silence> Silences(HashSet<StaffId> reminded)
    {
        for (var number = 0; number < mentorDays.Length; number++)
        {
            var mentor = standing.Census.Mentors[number];
            var reason = mentorDays[number]?.ReasonOf(
                receivers.IsOnLeave(mentor), wishes.IsMuted(mentor), wishes.IsSnoozed(mentor));
            if (reason is { } why && !reminded.Contains(mentor))
            {
                yield return new Silence(mentor, why);
            }
        }
    }
}
