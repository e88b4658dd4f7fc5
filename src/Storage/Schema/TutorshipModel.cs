using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Tutorship.Storage;

/// <summary>Keys, indexes and references of all rows.</summary>
internal static class TutorshipModel
{
    public static void Build(ModelBuilder model)
    {
        BuildRoster(model);
        BuildEntries(model.Entity<EntryRow>());
        BuildConversation(model);
        BuildOutbox(model);
        model.Entity<StrangerRow>().HasKey(row => new { row.SchoolId, row.Day, row.UserKey });
        model.Entity<UnclearRow>().HasIndex(row => new { row.SchoolId, row.Day });
        model.Entity<AuditRow>().HasIndex(row => new { row.SchoolId, row.At });
        model.Entity<AuditRow>().HasIndex(row => new { row.SchoolId, row.Subject, row.Action }).IsUnique().HasFilter(AuditRow.OnceOnly);
    }

    private static void BuildRoster(ModelBuilder model)
    {
        model.Entity<SchoolRow>().HasKey(row => row.Id);
        model.Entity<StudentRow>().HasKey(row => new { row.SchoolId, row.Id });
        model.Entity<StaffRow>().HasKey(row => new { row.SchoolId, row.Id });
        model.Entity<StaffRow>().Property(row => row.MentorStatus).HasConversion<string>();
        model.Entity<SchoolCalendarRow>().HasIndex(row => new { row.SchoolId, row.Order });
        model.Entity<SchoolCalendarRow>().Property(row => row.Type).HasConversion<string>();
        model.Entity<MentorshipRow>(row =>
        {
            row.HasIndex(mentorship => new { mentorship.SchoolId, mentorship.MentorId });
            row.HasOne<StudentRow>().WithMany().HasForeignKey(mentorship => new { mentorship.SchoolId, mentorship.StudentId });
            row.HasOne<StaffRow>().WithMany().HasForeignKey(mentorship => new { mentorship.SchoolId, mentorship.MentorId })
                .OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<LeaveRow>(row =>
            row.HasOne<StaffRow>().WithMany().HasForeignKey(leave => new { leave.SchoolId, leave.MentorId })
                .OnDelete(DeleteBehavior.Restrict));
    }

    private static void BuildEntries(EntityTypeBuilder<EntryRow> entry)
    {
        entry.HasKey(row => new { row.SchoolId, row.Id });
        entry.HasIndex(row => new
        {
            row.SchoolId,
            row.StudentId,
            row.On,

            // What the rules read of an entry, so that a caseload is read from the index alone.
            row.VoidedAt,
            row.Id,
            row.Kind,
            row.AuthorId,
            row.Strategies,
            row.Mode,
            row.Companions,
            row.ReportedOn,
        }).HasDatabaseName("IX_Entries_Of_Student");
        entry.HasIndex(row => new { row.SchoolId, row.AuthorId, row.RecordedAt });
        entry.HasIndex(row => new { row.SchoolId, row.On });
        entry.HasOne<StudentRow>().WithMany().HasForeignKey(row => new { row.SchoolId, row.StudentId })
            .OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<StaffRow>().WithMany().HasForeignKey(row => new { row.SchoolId, row.AuthorId })
            .OnDelete(DeleteBehavior.Restrict);
        entry.Property(row => row.Kind).HasConversion<string>();
        entry.Property(row => row.Mode).HasConversion<string>();
    }

    private static void BuildConversation(ModelBuilder model)
    {
        model.Entity<InboundReceiptRow>().HasKey(row => new { row.SchoolId, row.MessageKey });
        model.Entity<InboundReceiptRow>().HasIndex(row => row.ReceivedAt);
        var conversation = model.Entity<ConversationRow>();
        conversation.HasKey(row => new { row.SchoolId, row.StaffId });
        conversation.Property(row => row.List).HasConversion<StudentListConverter, StudentListComparer>();
        conversation.Property(row => row.Node).HasConversion<string>();
        conversation.Property(row => row.ListKinds).HasConversion<KindListConverter, KindListComparer>();
        conversation.Property(row => row.Version).IsConcurrencyToken();
    }

    private static void BuildOutbox(ModelBuilder model)
    {
        model.Entity<OutboxRow>().HasIndex(row => new { row.SchoolId, row.Key }).IsUnique();
        model.Entity<OutboxRow>().HasIndex(row => new { row.SchoolId, row.State, row.DueAt });
        model.Entity<OutboxRow>().Property(row => row.State).HasConversion<string>();
        model.Entity<OutboxRow>().Ignore(row => row.BeganDoubt);
        model.Entity<OutboxRow>().HasIndex(row => new { row.SchoolId, row.Batch });
        model.Entity<SuppressionRow>().HasKey(row => new { row.SchoolId, row.StaffId, row.Day });
    }
}
