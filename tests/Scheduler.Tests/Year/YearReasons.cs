namespace Tutorship.Scheduler.Tests.Year;

/// <summary>Why a student may be named to somebody at a moment: a step of the ladder, one put off to this day, a life event.</summary>
internal sealed class YearReasons(YearLedger ledger)
{
    public string EventReceiver(PlayedStudent student, DateOnly day)
    {
        var receiver = student.Mentor is { } mentor ? ledger.ReceiverFor(mentor, day) : null;
        return receiver
            ?? ledger.People.Homerooms.Where(pair => pair.Value == student.Class && ledger.LeaveOf(pair.Key, day) is null)
                .Select(pair => pair.Key).Order(StringComparer.Ordinal).FirstOrDefault()
            ?? YearPeople.Office;
    }

    /// <summary>Steps that speak of a student on a day at a moment, to whoever hears of the mentor's students; own and put off.</summary>
    public IEnumerable<string> StepsFor(PlayedStudent student, string receiver, DateTimeOffset at)
    {
        var day = SchoolTime.DayOf(at);
        var putOffFrom = PutOffFrom(receiver, student.Grade, at);
        foreach (var window in ledger.WindowsOn(student.Grade, day))
        {
            var step = window.Steps.GetValueOrDefault(day) ?? (putOffFrom is { } before ? window.Steps.GetValueOrDefault(before) : null);
            if (step is not null && ledger.IsOpen(student, window, at) && (step != "pace" || ledger.IsBehind(student.Mentor!, day)))
            {
                yield return step;
            }
        }
    }

    public bool HasEvent(PlayedStudent student, DateTimeOffset at) =>
        ledger.Events.Exists(told => told.Student == student && ledger.IsOpen(told, at));

    /// <summary>The school day whose reminder was moved to this day; null where none was.</summary>
    private DateOnly? PutOffFrom(string receiver, string grade, DateTimeOffset at)
    {
        var day = SchoolTime.DayOf(at);
        if (ledger.SnoozedTo(receiver, at) is not { } to || to > day || ledger.Calendar.SchoolDays(grade, to, day) is not [var only] || only != day)
        {
            return null;
        }

        return ledger.Calendar.SchoolDays(grade, to.AddDays(-60), to.AddDays(-1)) is [.., var before] ? before : null;
    }
}
