using Tutorship.Bot.Configuration;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler;
using Tutorship.Storage;

namespace Tutorship.Bot.Hosting;

/// <summary>
/// Reads one message of nobody's, so that the first teacher of the day does not wait for what is compiled and loaded once. The
/// platform waits 5 s and no longer (doc 90930).
/// </summary>
public sealed class WarmUp(SchoolDbs dbs, SchoolFactsStore store, NoteProtector notes, Settings settings, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var now = SchoolTime.Of(clock.GetUtcNow()).DateTime;
        foreach (var school in settings.Schools)
        {
            await using var db = await dbs.OpenAsync(school.Id, stoppingToken);
            var slow = await store.SlowFactsAsync(db, stoppingToken);
            foreach (var mentor in slow.Roster.Staff.Take(1))
            {
                var facts = await store.LoadForMentorAsync(db, mentor.Id, DateOnly.FromDateTime(now), stoppingToken);
                MentorGaps.On(facts, mentor.Id, DateOnly.FromDateTime(now));
                ReplyReader.Read(new ReplyContext(slow.Register, mentor.Id, now), mentor.Name);
            }

            notes.Protect(school.Id, school.Name);
        }
    }
}
