using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Tutorship.Domain;

namespace Tutorship.Storage;

/// <summary>
/// The tables of one school; LINQ goes straight to them. Opened by <see cref="SchoolDbs"/>. Rows of other schools are
/// neither seen nor saved; <c>SchoolId</c> is stamped when a row is added. A save that fails dooms the transaction it is in.
/// </summary>
public abstract class TutorshipDb : DbContext, IDataProtectionKeyContext
{
    private readonly GatedDatabase database;

    protected TutorshipDb(DbContextOptions options)
        : base(options) => database = new GatedDatabase(this) { AutoSavepointsEnabled = false };

    /// <summary>Empty for the key ring alone; such a context sees and saves no school's rows.</summary>
    public string SchoolId { get; private set; } = "";

    public DbSet<SchoolRow> Schools => Set<SchoolRow>();

    public DbSet<StudentRow> Students => Set<StudentRow>();

    public DbSet<StaffRow> Staff => Set<StaffRow>();

    public DbSet<MentorshipRow> Mentorships => Set<MentorshipRow>();

    public DbSet<LeaveRow> Leaves => Set<LeaveRow>();

    public DbSet<SchoolCalendarRow> Calendar => Set<SchoolCalendarRow>();

    public DbSet<EntryRow> Entries => Set<EntryRow>();

    public DbSet<InboundReceiptRow> InboundReceipts => Set<InboundReceiptRow>();

    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<SuppressionRow> Suppressions => Set<SuppressionRow>();

    public DbSet<StrangerRow> Strangers => Set<StrangerRow>();

    public DbSet<UnclearRow> Unclear => Set<UnclearRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Transactions begun here wait their turn where the database takes one writer at a time.</summary>
    public override DatabaseFacade Database => database;

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        var touchesSlowFacts = SaveRules.Check(this);
        if (NeedsTransaction(touchesSlowFacts))
        {
            using var transaction = Database.BeginTransaction();
            var alone = SaveAndBump(touchesSlowFacts, acceptAllChangesOnSuccess);
            transaction.Commit();
            return alone;
        }

        return SaveAndBump(touchesSlowFacts, acceptAllChangesOnSuccess);
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var touchesSlowFacts = SaveRules.Check(this);
        if (NeedsTransaction(touchesSlowFacts))
        {
            await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
            var alone = await SaveAndBumpAsync(touchesSlowFacts, acceptAllChangesOnSuccess, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return alone;
        }

        return await SaveAndBumpAsync(touchesSlowFacts, acceptAllChangesOnSuccess, cancellationToken);
    }

    public override void Dispose()
    {
        database.EndForgotten();
        base.Dispose();
    }

    public override ValueTask DisposeAsync()
    {
        database.EndForgotten();
        return base.DisposeAsync();
    }

    internal TutorshipDb Enter(string schoolId, WriteGate? gate)
    {
        SchoolId = schoolId;
        database.Gate = gate;
        return this;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        TutorshipModel.Build(modelBuilder);
        SchoolBoundary.Build(modelBuilder, this);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<StudentId>().HaveConversion<StudentIdConverter>();
        configurationBuilder.Properties<StaffId>().HaveConversion<StaffIdConverter>();
        configurationBuilder.Properties<EntryId>().HaveConversion<EntryIdConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    private bool NeedsTransaction(bool touchesSlowFacts) =>
        Database.CurrentTransaction is null && (touchesSlowFacts || database.Gate is not null);

    private int SaveAndBump(bool touchesSlowFacts, bool acceptAllChangesOnSuccess)
    {
        var saved = base.SaveChanges(acceptAllChangesOnSuccess);
        if (touchesSlowFacts)
        {
            Schools.ExecuteUpdate(row => row.SetProperty(school => school.Version, school => school.Version + 1));
        }

        return saved;
    }

    private async Task<int> SaveAndBumpAsync(bool touchesSlowFacts, bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (touchesSlowFacts)
        {
            await Schools.ExecuteUpdateAsync(row => row.SetProperty(school => school.Version, school => school.Version + 1), cancellationToken);
        }

        return saved;
    }
}
