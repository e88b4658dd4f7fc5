using Tutorship.Domain;
using Tutorship.Scheduler.Appointments;
using Tutorship.Scheduler.Tests.Schools;

namespace Tutorship.Scheduler.Tests.Year;

/// <summary>"明天找他谈": what mentors ask to be reminded of on the next school day, and that they are, in the day's one message.</summary>
internal sealed class YearPromises(SchoolBed bed, YearLedger ledger)
{
    /// <summary>Of its own, so that the rest of the year goes on as it would without.</summary>
    private readonly Random random = new(20260902);

    public async Task MakeAsync(DateOnly day)
    {
        foreach (var (mentor, _) in ledger.People.Mentors.Where(_ => random.Next(25) == 0).ToList())
        {
            var student = ledger.People.StudentsOf[mentor].Where(student => student.IsEnrolled(day)).OrderBy(_ => random.Next()).FirstOrDefault();
            var isVisit = random.Next(2) == 0;
            if (student is null || ledger.Calendar.NextSchoolDay([student.Grade], day) is not { } on || ledger.Promises.Exists(made => made.Student == student && made.On == on))
            {
                continue;
            }

            ledger.Promises.Add(new PlayedPromise(mentor, student, isVisit, day, on));
            await bed.ChangeAsync(db => bed.Get<AppointmentBook>().Add(
                db, new Plan(), new StaffId(mentor), on, isVisit ? EntryKind.Visit : EntryKind.Talk, [new StudentId(student.Id)]));
        }
    }

    public IEnumerable<string> Untold(DateOnly day, DateTimeOffset at, IReadOnlyList<YearMessage> messages) =>
        from promise in ledger.Promises
        where promise.On == day && promise.Student.IsEnrolled(day) && !ledger.IsKept(promise, at)
        where ledger.LeaveOf(promise.Mentor, day) is null && !ledger.IsMuted(promise.Mentor, at)
        where !messages.Any(message => message.Receiver == promise.Mentor && message.CountsForTheDay && Tells(message, promise))
        select $"{day:yyyy-MM-dd}: {promise.Mentor} was not told of {promise.Student.Name}, promised on {promise.MadeOn:MM-dd}, visit: {promise.IsVisit}";

    private static bool Tells(YearMessage message, PlayedPromise promise) =>
        message.Text.Contains(promise.Student.Name, StringComparison.Ordinal)
        && (!promise.IsVisit || message.Text.Contains("家访", StringComparison.Ordinal));
}
