using System.Diagnostics;
using Tutorship.Domain;
using Tutorship.Storage.Tests.Servers;
using Xunit.Abstractions;
using static Tutorship.Storage.Tests.Schema.SomeRows;

namespace Tutorship.Storage.Tests.Throughput;

/// <summary>How long the facts of a big school take: 2,000 students, 150 mentors, 60,000 entries in the year.</summary>
public sealed class LoadingTests(SqliteFile file, ITestOutputHelper output) : IClassFixture<SqliteFile>
{
    private const int Students = 2000;
    private const int Mentors = 150;
    private const int Entries = 60000;
    private static readonly DateOnly FirstDay = new(2026, 9, 1);
    private readonly string schoolId = Guid.NewGuid().ToString();
    private readonly SchoolFactsStore store = new();

    [SkippableFact]
    public async Task A_big_school()
    {
        Skip.If(Environment.GetEnvironmentVariable("TUTORSHIP_TEST_LONG") != "1", "Long: set TUTORSHIP_TEST_LONG=1.");
        await FoundAsync();

        await MeasureAsync("roster, calendar, plan anew", db => new SchoolFactsStore().SlowFactsAsync(db));
        await MeasureAsync("roster, calendar, plan as kept", db => store.SlowFactsAsync(db));
        await MeasureAsync("for one mentor", db => store.LoadForMentorAsync(db, new("M007"), FirstDay.AddDays(60)));
        await MeasureAsync("the whole school", db => store.LoadAsync(db, FirstDay.AddDays(60)));
    }

    private async Task MeasureAsync(string what, Func<TutorshipDb, Task> load)
    {
        List<TimeSpan> took = [];
        for (var i = 0; i < 25; i++)
        {
            await using var db = file.Dbs.Open(schoolId);
            var began = Stopwatch.GetTimestamp();
            await load(db);
            took.Add(Stopwatch.GetElapsedTime(began));
        }

        took.Sort();
        output.WriteLine($"{what}: median {took[took.Count / 2].TotalMilliseconds:F2} ms, best {took[0].TotalMilliseconds:F2} ms");
    }

    private async Task FoundAsync()
    {
        await using var db = file.Dbs.Open(schoolId);
        db.Add(new SchoolRow { Id = schoolId, Name = "实验中学" });
        db.Add(new SchoolCalendarRow { Type = CalendarRowType.SchoolYear, Name = "2026-2027学年", Start = FirstDay, End = new(2027, 7, 10) });
        db.AddRange(Enumerable.Range(0, Mentors).Select(i => new StaffRow { Id = Mentor(i), Name = $"导师{i}" }));
        db.AddRange(Enumerable.Range(0, Students).Select(i =>
            new StudentRow { Id = Student(i), Name = $"学生{i}", Grade = "高一", Class = $"高一{i % 40}班" }));
        db.AddRange(Enumerable.Range(0, Students).Select(i => new MentorshipRow { StudentId = Student(i), MentorId = Mentor(i) }));
        db.AddRange(Enumerable.Range(0, Entries).Select(i => new EntryRow
        {
            Id = new EntryId($"E{i}"),
            Kind = EntryKind.Talk,
            StudentId = Student(i),
            AuthorId = Mentor(i % Students),
            On = FirstDay.AddDays(i % 300),
            Mode = ContactMode.InPerson,
            RecordedAt = Now,
            BatchId = "b",
        }));
        await db.SaveChangesAsync();
    }

    private static StudentId Student(int i) => new($"S{i % Students:D5}");

    private static StaffId Mentor(int i) => new($"M{i % Mentors:D3}");
}
