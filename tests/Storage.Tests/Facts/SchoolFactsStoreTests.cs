using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage.Tests.Servers;
using static Tutorship.Storage.Tests.Schema.SomeRows;

namespace Tutorship.Storage.Tests.Facts;

public sealed class SchoolFactsStoreOnSqliteTests(SqliteFile file) : SchoolFactsStoreTests(file), IClassFixture<SqliteFile>;

public sealed class SchoolFactsStoreOnPostgresTests(PostgresDatabase server)
    : SchoolFactsStoreTests(server), IClassFixture<PostgresDatabase>;

public abstract class SchoolFactsStoreTests
{
    private static readonly DateOnly Today = new(2026, 11, 6);
    private static readonly StudentId HanMei = new("S0002");
    private readonly string schoolId = Guid.NewGuid().ToString();
    private readonly SchoolFactsStore store = new();
    private readonly TestDatabase database;

    protected SchoolFactsStoreTests(TestDatabase database)
    {
        this.database = database;
        database.SkipIfAbsent();
    }

    [SkippableFact]
    public async Task A_school_comes_back_as_it_was_written()
    {
        await FoundAsync();
        await using var db = database.Dbs.Open(schoolId);
        db.Add(new LeaveRow { MentorId = Chen, From = Today, To = Today.AddDays(3), SubstituteId = Wang });
        (await db.Schools.SingleAsync()).PlanJson = """{"max_students_per_mentor":12}""";
        await db.SaveChangesAsync();

        var facts = await store.LoadAsync(db, Today);

        Assert.Equal([LiXiang, HanMei], facts.Roster.Students.Select(student => student.Id));
        Assert.Equal([LiXiang], facts.Roster.StudentsOf(Chen, Today).Select(student => student.Id));
        Assert.Equal(Wang, facts.Roster.LeaveOf(Chen, Today)?.Substitute);
        Assert.True(facts.Roster.Find(Wang)!.LeadsGrade("高二"));
        Assert.Equal("2026-2027学年", facts.Calendar.YearOf(Today)!.Name);
        Assert.Equal(12, facts.Plan.MaxStudentsPerMentor);
    }

    [SkippableFact]
    public async Task Entries_are_those_around_the_school_year_without_the_voided()
    {
        await FoundAsync();
        await using var db = database.Dbs.Open(schoolId);
        var voided = Talk("E3");
        voided.VoidedAt = Now;
        db.AddRange(Talk("E1"), Talk("E2", new(2026, 3, 1)), voided, Talk("E4", new(2026, 8, 20)));
        await db.SaveChangesAsync();

        var entries = (await store.LoadAsync(db, Today)).Entries;

        Assert.Equal(["E1", "E4"], entries.Select(entry => entry.Id.Value).Order());
        Assert.Equal(Strategy.Academic | Strategy.Life, entries[0].Strategies);
        Assert.Equal(ContactMode.InPerson, entries[0].Mode);
    }

    [SkippableFact]
    public async Task For_a_mentor_only_the_entries_of_the_own_caseload_are_read()
    {
        await FoundAsync();
        await using var db = database.Dbs.Open(schoolId);
        db.AddRange(Talk("E1"), Talk("E2", student: HanMei));
        await db.SaveChangesAsync();

        Assert.Equal("E1", Assert.Single((await store.LoadForMentorAsync(db, Chen, Today)).Entries).Id.Value);
        Assert.Empty((await store.LoadForMentorAsync(db, Wang, Today)).Entries);
        Assert.Single((await store.LoadForStudentsAsync(db, [HanMei], Today)).Entries);
    }

    [SkippableFact]
    public async Task The_slow_facts_are_kept_until_something_changes_anywhere()
    {
        await FoundAsync();
        await using var db = database.Dbs.Open(schoolId);
        var first = await store.SlowFactsAsync(db);
        Assert.Same(first, await store.SlowFactsAsync(db));

        using var elsewhere = database.OpenElsewhere();
        await using (var other = elsewhere.Open(schoolId))
        {
            (await other.Students.SingleAsync(student => student.Id == HanMei)).Name = "韩梅";
            await other.SaveChangesAsync();
        }

        var second = await store.SlowFactsAsync(db);
        Assert.NotSame(first.Register, second.Register);
        Assert.Equal("韩梅", second.Roster.Find(HanMei)!.Name);
    }

    [SkippableFact]
    public async Task A_school_that_was_never_imported_is_empty()
    {
        await using var db = database.Dbs.Open(schoolId);
        Assert.Empty((await store.LoadAsync(db, Today)).Roster.Staff);
    }

    private async Task FoundAsync()
    {
        await Schema.SomeRows.FoundAsync(database.Dbs, schoolId);
        await using var db = database.Dbs.Open(schoolId);
        db.Add(new StudentRow { Id = HanMei, Name = "韩梅梅", Grade = "高二", Class = "高二1班" });
        db.Add(new SchoolCalendarRow
        {
            Type = CalendarRowType.SchoolYear, Name = "2026-2027学年", Start = new(2026, 9, 1), End = new(2027, 7, 10),
        });
        await db.SaveChangesAsync();
    }
}
