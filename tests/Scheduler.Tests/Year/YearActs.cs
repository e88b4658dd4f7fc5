using Tutorship.Domain;
using Tutorship.Scheduler.Reminders;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Year;

/// <summary>What people do in the played year, written to the tables and to the ledger alike.</summary>
internal sealed class YearActs(SchoolBed bed, YearLedger ledger, Random random)
{
    private readonly List<Action<TutorshipDb>> changes = [];
    private int entries;

    private DateTimeOffset Now => bed.Clock.GetUtcNow();

    public async Task SaveAsync()
    {
        if (changes.Count > 0)
        {
            await bed.ChangeAsync(db => changes.ForEach(change => change(db)));
            changes.Clear();
        }
    }

    /// <summary>Leaves begin, 期中考试 is postponed three days before its talks would have to be done. False on most days.</summary>
    public async Task<bool> ChangePlansAsync(DateOnly day)
    {
        var (begins, isPostponed) = (random.Next(8) == 0, day == new DateOnly(2026, 11, 6));
        if (begins)
        {
            await LeaveAsync(day);
        }

        if (isPostponed)
        {
            ledger.Calendar.Move("期中考试", new(2026, 11, 18), new(2026, 11, 20));
            ledger.CalendarMoved();
            await bed.ChangeAsync(db =>
            {
                db.Calendar.RemoveRange(db.Calendar);
                YearSeed.Add(db, ledger.Calendar);
            });
        }

        return begins || isPostponed;
    }

    /// <summary>One mentor in so many meets some of those still owed something; the family of a child in need is called.</summary>
    public void MeetStudents(DateOnly day, int of)
    {
        foreach (var (mentor, _) in ledger.People.Mentors.Where(_ => random.Next(of) == 0))
        {
            var owed = ledger.People.StudentsOf[mentor]
                .SelectMany(student => ledger.WindowsOn(student.Grade, day).Where(window => ledger.IsOpen(student, window, Now)).Select(window => (student, window)))
                .Where(pair => !pair.window.IsVisit || random.Next(20) == 0)
                .Take(1 + random.Next(8));
            foreach (var (student, window) in owed.ToList())
            {
                Record(student, window.Asks, mentor);
            }
        }

        foreach (var told in ledger.Events.Where(told => ledger.IsOpen(told, Now) && random.Next(of) == 0).ToList())
        {
            Record(told.Student, random.Next(2) == 0 ? "talk" : "parent_contact", told.Student.Mentor ?? YearPeople.Office);
        }
    }

    public bool MaybeEvent(DateOnly day, int chance)
    {
        var student = ledger.People.Students[random.Next(ledger.People.Students.Count)];
        if (random.Next(chance) != 0 || !student.IsEnrolled(day))
        {
            return false;
        }

        var id = $"L{++entries:00000}";
        var on = day.AddDays(-random.Next(3));
        ledger.Events.Add(new PlayedEvent(id, student, on, Now));
        changes.Add(db => db.Entries.Add(RowOf(id, EntryKind.LifeEvent, student, on, YearPeople.Office, day)));
        return true;
    }

    /// <summary>Some mute the bot for a while, some put today's reminder off before it comes.</summary>
    public void WishInAdvance(DateOnly day)
    {
        var mentor = ledger.People.Mentors[random.Next(ledger.People.Mentors.Count)].Id;
        if (random.Next(30) == 0 && !ledger.IsMuted(mentor, Now))
        {
            ledger.Muted.Add((mentor, Now, DateTimeOffset.MaxValue));
            Wish(mentor, row => row.MutedSince = Now);
        }

        if (random.Next(30) == 0 && ledger.Muted.FindIndex(wish => wish.Until == DateTimeOffset.MaxValue) is >= 0 and var at)
        {
            var muted = ledger.Muted[at].Mentor;
            ledger.Muted[at] = (muted, ledger.Muted[at].From, Now);
            Wish(muted, row => row.MutedSince = null);
        }

        if (random.Next(4) == 0)
        {
            Snooze(mentor, day);
        }
    }

    /// <summary>One in twelve puts the reminder off that has just come. Several go out at once, so that their order is no order.</summary>
    public void SnoozeAfter(DateOnly day, IEnumerable<YearMessage> messages)
    {
        foreach (var message in messages.Where(message => message.Day == day && message.IsReminder).OrderBy(message => message.Receiver, StringComparer.Ordinal))
        {
            if (random.Next(12) == 0 && ledger.SnoozedTo(message.Receiver, Now) != day)
            {
                Snooze(message.Receiver, day);
            }
        }
    }

    private void Snooze(string mentor, DateOnly day)
    {
        if (ledger.Calendar.NextSchoolDay(ledger.People.GradesOf(mentor), day) is { } to)
        {
            ledger.Snoozed.Add((mentor, Now, to));
            Wish(mentor, row => row.SnoozedTo = to);
        }
    }

    private async Task LeaveAsync(DateOnly day)
    {
        var mentors = ledger.People.Mentors;
        var (mentor, substitute) = (mentors[random.Next(mentors.Count)].Id, mentors[random.Next(mentors.Count)].Id);
        if (mentor == substitute || ledger.Leaves.Exists(leave => leave.Mentor == mentor && leave.To >= day))
        {
            return;
        }

        var leave = new PlayedLeave(mentor, day, day.AddDays(random.Next(10)), random.Next(3) == 0 ? null : substitute);
        ledger.Leaves.Add(leave);
        var isChosen = random.Next(2) == 0;
        await bed.ChangeAsync(db => db.AddLeave(mentor, leave.From, leave.To, isChosen ? null : leave.Substitute));
        if (isChosen && leave.Substitute is not null)
        {
            await ChooseAsync(leave);
        }
    }

    private async Task ChooseAsync(PlayedLeave leave)
    {
        await using var db = bed.Get<SchoolDbs>().Open(SchoolBed.SchoolId);
        var slow = await bed.Get<SchoolFactsStore>().SlowFactsAsync(db);
        var row = slow.Roster.Leaves.Single(row => row.Mentor.Value == leave.Mentor && row.From == leave.From);
        await bed.Get<SubstituteDesk>().ChooseAsync(db, slow, row, new StaffId(leave.Substitute!), CancellationToken.None);
        await db.SaveChangesAsync();
    }

    private void Wish(string mentor, Action<ConversationRow> wish) => changes.Add(db =>
    {
        var id = new StaffId(mentor);
        var row = db.Conversations.Local.FirstOrDefault(row => row.StaffId == id) ?? db.Conversations.FirstOrDefault(row => row.StaffId == id);
        if (row is null)
        {
            db.Conversations.Add(row = new ConversationRow { StaffId = id });
        }

        wish(row);
    });

    private void Record(PlayedStudent student, string kind, string author)
    {
        ledger.Add(student, kind, Now);
        var (id, day) = ($"E{++entries:00000}", SchoolTime.DayOf(Now));
        var entryKind = Enum.Parse<EntryKind>(kind.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
        changes.Add(db => db.Entries.Add(RowOf(id, entryKind, student, day, author, null)));
    }

    private EntryRow RowOf(string id, EntryKind kind, PlayedStudent student, DateOnly on, string author, DateOnly? reported) => new()
    {
        Id = new EntryId(id),
        Kind = kind,
        StudentId = new StudentId(student.Id),
        On = on,
        ReportedOn = reported,
        AuthorId = new StaffId(author),
        RecordedAt = Now,
        BatchId = id,
    };
}
