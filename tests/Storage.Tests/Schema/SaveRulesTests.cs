using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage.Tests.Servers;
using static Tutorship.Storage.Tests.Schema.SomeRows;

namespace Tutorship.Storage.Tests.Schema;

public sealed class SaveRulesOnSqliteTests(SqliteFile file) : SaveRulesTests(file), IClassFixture<SqliteFile>;

public sealed class SaveRulesOnPostgresTests(PostgresDatabase server) : SaveRulesTests(server), IClassFixture<PostgresDatabase>;

public abstract class SaveRulesTests
{
    private readonly string schoolId = Guid.NewGuid().ToString();
    private readonly TestDatabase database;

    protected SaveRulesTests(TestDatabase database)
    {
        this.database = database;
        database.SkipIfAbsent();
    }

    [SkippableFact]
    public async Task A_row_is_stamped_with_the_school_and_seen_by_no_other()
    {
        await FoundAsync(database.Dbs, schoolId);
        await FoundAsync(database.Dbs, schoolId + "-other");
        await AddTalkAsync("E1");

        await using var db = database.Dbs.Open(schoolId);
        await using var other = database.Dbs.Open(schoolId + "-other");
        Assert.Equal(schoolId, (await db.Entries.SingleAsync()).SchoolId);
        Assert.Empty(await other.Entries.ToListAsync());
        Assert.Single(await other.Schools.ToListAsync());
    }

    [SkippableFact]
    public async Task A_row_of_another_school_is_not_saved()
    {
        await FoundAsync(database.Dbs, schoolId);
        await using var db = database.Dbs.Open(schoolId);
        var ours = await db.Students.AsNoTracking().SingleAsync();

        await using var other = database.Dbs.Open(schoolId + "-other");
        ours.Name = "李响";
        other.Update(ours);

        await Assert.ThrowsAsync<InvalidOperationException>(() => other.SaveChangesAsync());
    }

    [SkippableFact]
    public async Task An_entry_can_be_voided_and_nothing_else()
    {
        await FoundAsync(database.Dbs, schoolId);
        await AddTalkAsync("E1");

        await using (var db = database.Dbs.Open(schoolId))
        {
            var entry = await db.Entries.SingleAsync();
            entry.VoidedAt = Now;
            entry.VoidedBy = Chen;
            await db.SaveChangesAsync();

            db.Entry(entry).Property(row => row.Kind).CurrentValue = EntryKind.Visit;
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        }

        await using var again = database.Dbs.Open(schoolId);
        again.Remove(await again.Entries.SingleAsync());
        Assert.Throws<InvalidOperationException>(() => again.SaveChanges());
    }

    [SkippableFact]
    public async Task An_audit_row_can_be_neither_changed_nor_deleted()
    {
        await using var db = database.Dbs.Open(schoolId);
        var row = new AuditRow { At = Now, ActorId = Chen, Action = "read_note" };
        db.Add(row);
        await db.SaveChangesAsync();

        db.Entry(row).Property(audit => audit.Reason).CurrentValue = "转介";
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        db.Remove(row);
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [SkippableFact]
    public async Task The_version_rises_with_the_slow_facts_and_not_with_entries()
    {
        await FoundAsync(database.Dbs, schoolId);
        var founded = await VersionAsync();
        await AddTalkAsync("E1");
        Assert.Equal(founded, await VersionAsync());

        await using var db = database.Dbs.Open(schoolId);
        db.Add(new LeaveRow { MentorId = Chen, From = new(2026, 11, 20), To = new(2026, 11, 30), SubstituteId = Wang });
        await db.SaveChangesAsync();

        Assert.Equal(founded + 1, await VersionAsync());
    }

    [SkippableFact]
    public async Task Of_two_saves_of_one_conversation_the_later_one_throws()
    {
        await FoundAsync(database.Dbs, schoolId);
        await using var db = database.Dbs.Open(schoolId);
        db.Add(new ConversationRow { StaffId = Chen, List = [LiXiang] });
        await db.SaveChangesAsync();

        await using var other = database.Dbs.Open(schoolId);
        var theirs = await other.Conversations.SingleAsync(row => row.StaffId == Chen);
        Assert.Equal([LiXiang], theirs.List);
        theirs.List = [];
        await other.SaveChangesAsync();

        db.Conversations.Local.Single().Node = EntryKind.Talk;
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
    }

    private async Task AddTalkAsync(string id)
    {
        await using var db = database.Dbs.Open(schoolId);
        db.Add(Talk(id));
        await db.SaveChangesAsync();
    }

    private async Task<long> VersionAsync()
    {
        await using var db = database.Dbs.Open(schoolId);
        return await db.Schools.Select(school => school.Version).SingleAsync();
    }
}
