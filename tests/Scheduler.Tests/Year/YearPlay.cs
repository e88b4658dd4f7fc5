using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Tests.Schools;

namespace Tutorship.Scheduler.Tests.Year;

/// <summary>
/// Plays a school year day by day through the real rounds and the real delivery: people talk, fall ill, mute and put off, life
/// events befall them, an exam is postponed. What happened stands in the ledger, what was sent in the messages.
/// </summary>
public sealed class YearPlay
{
    private readonly SchoolBed bed;
    private readonly YearMessageChecks messageChecks;
    private readonly YearDayChecks dayChecks;
    private readonly YearLedger ledger;
    private readonly YearActs acts;
    private readonly YearPromises promises;
    private readonly List<YearMessage> messages = [];
    private readonly List<string> breaches = [];

    private YearPlay(SchoolBed bed, YearLedger ledger, Random random)
    {
        (this.bed, this.ledger) = (bed, ledger);
        (messageChecks, dayChecks) = (new YearMessageChecks(ledger), new YearDayChecks(ledger));
        acts = new YearActs(bed, ledger, random);
        promises = new YearPromises(bed, ledger);
        bed.Channel.Answer = sending =>
        {
            lock (messages)
            {
                messages.Add(YearMessage.Of(sending, bed.Clock.GetUtcNow()));
            }

            return new DeliveryResult.Sent();
        };
    }

    /// <summary>The bed is the caller's to dispose.</summary>
    public SchoolBed Bed => bed;

    public IReadOnlyList<YearMessage> Messages => messages;

    public IReadOnlyList<string> Breaches => breaches;

    public IReadOnlyList<(string Mentor, DateOnly Day)> Silent => dayChecks.Silent;

    public static async Task<YearPlay> RunAsync(int students, int mentors, int seed)
    {
        var random = new Random(seed);
        var people = new YearPeople(students, mentors, random);
        var calendar = new YearCalendar();
        var bed = await SchoolBed.OpenAsync("2026-08-31 20:00", db => YearSeed.Add(db, people, calendar), options: new SchedulerOptions { HasSimulatedClock = true, HasPictures = false });
        var play = new YearPlay(bed, new YearLedger(people, calendar), random);
        for (var day = calendar.Year.Start; day <= calendar.Year.End; day = day.AddDays(1))
        {
            if (play.IsWorthPlaying(day))
            {
                await play.PlayAsync(day);
            }
        }

        return play;
    }

    /// <summary>Of the days off, those on which a life event is open, and every fifth: nothing else may happen on them.</summary>
    private bool IsWorthPlaying(DateOnly day)
    {
        var noon = SchoolTime.At(day, new TimeOnly(12, 0));
        return ledger.Calendar.IsSchoolDay(day) || day.DayNumber % 5 == 0 || ledger.Events.Exists(told => ledger.IsOpen(told, noon));
    }

    private async Task PlayAsync(DateOnly day)
    {
        At(day, "08:03");
        var wasToldAtNight = ledger.Events.Exists(told => told.ToldOn == day.AddDays(-1));
        if (await acts.ChangePlansAsync(day) || wasToldAtNight)
        {
            await bed.TickAsync();
        }

        At(day, "10:05");
        if (acts.MaybeEvent(day, chance: 12))
        {
            await acts.SaveAsync();
            await bed.TickAsync();
        }

        At(day, "12:00");
        acts.MeetStudents(day, of: 6);
        acts.WishInAdvance(day);
        await acts.SaveAsync();
        if (ledger.Calendar.IsSchoolDay(day))
        {
            await promises.MakeAsync(day);
        }

        At(day, "16:07");
        await bed.TickAsync();
        At(day, "16:10");
        acts.MeetStudents(day, of: 60);
        await acts.SaveAsync();
        At(day, "16:17");
        await bed.TickAsync();
        At(day, "16:23");
        await bed.TickAsync();
        breaches.AddRange(promises.Untold(day, bed.Clock.GetUtcNow(), [.. messages.Where(message => message.Day == day)]));
        At(day, "16:40");
        acts.SnoozeAfter(day, messages);
        await acts.SaveAsync();
        At(day, "22:31");
        acts.MaybeEvent(day, chance: 25);
        await acts.SaveAsync();
        List<YearMessage> ofDay = [.. messages.Where(message => message.Day == day)];
        breaches.AddRange(messageChecks.Of(day, ofDay));
        breaches.AddRange(dayChecks.Of(day, ofDay));
    }

    private void At(DateOnly day, string time) => bed.MoveTo($"{day:yyyy-MM-dd} {time}");
}
