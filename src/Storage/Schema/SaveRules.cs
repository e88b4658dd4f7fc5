using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Tutorship.Storage;

/// <summary>What no save may do, whoever asks for it. Breaking one is a bug, so it throws.</summary>
internal static class SaveRules
{
    /// <summary>Checks every change; true when roster, calendar, plan or leaves are among them.</summary>
    public static bool Check(TutorshipDb db)
    {
        var touchesSlowFacts = false;
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            {
                CheckSchool(entry, db.SchoolId);
                CheckAppendOnly(entry);
                touchesSlowFacts |= IsSlowFact(entry.Entity);
                if (entry is { State: EntityState.Modified, Entity: ConversationRow conversation })
                {
                    conversation.Touch();
                }
            }
        }

        return touchesSlowFacts;
    }

    private static void CheckSchool(EntityEntry entry, string schoolId)
    {
        if (SchoolBoundary.ColumnOf(entry.Metadata) is { } column
            && (string?)entry.Property(column).CurrentValue is var rowSchool
            && rowSchool != schoolId)
        {
            throw new InvalidOperationException(
                $"A {entry.Metadata.ClrType.Name} of school '{rowSchool}' cannot be saved for school '{schoolId}'.");
        }
    }

    private static void CheckAppendOnly(EntityEntry entry)
    {
        if (entry.State is EntityState.Added || entry.Entity is not (EntryRow or AuditRow))
        {
            return;
        }

        if (entry is not { Entity: EntryRow, State: EntityState.Modified }
            || entry.Properties.Any(property => property.IsModified && !IsVoiding(property.Metadata.Name)))
        {
            throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} is append-only: only voiding an entry changes one.");
        }
    }

    private static bool IsVoiding(string property) => property is nameof(EntryRow.VoidedAt) or nameof(EntryRow.VoidedBy);

    private static bool IsSlowFact(object row) =>
        row is SchoolRow or StudentRow or StaffRow or MentorshipRow or LeaveRow or SchoolCalendarRow;
}
