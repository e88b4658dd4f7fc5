using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;

namespace Tutorship.Storage.Import.Apply;

internal static class StaffMerge
{
    public static async Task RunAsync(ImportRun run, CancellationToken cancellationToken)
    {
        var rows = (await run.Db.Staff.ToListAsync(cancellationToken)).ToDictionary(row => row.Id);
        foreach (var row in rows.Values)
        {
            run.Spell(row.Id);
        }

        foreach (var member in run.Contents.Staff)
        {
            if (rows.Remove(member.Id, out var row))
            {
                Update(run, row, member);
            }
            else
            {
                Add(run, member);
            }
        }

        foreach (var row in rows.Values.OrderBy(row => row.Id))
        {
            run.Note(ImportedThing.Teacher, ImportChangeKind.Kept, ImportChangePhrases.Named(row.Id.Value, row.Name), ImportChangePhrases.Missing());
        }
    }

    private static void Add(ImportRun run, StaffMember member)
    {
        run.Spell(member.Id);
        run.Db.Staff.Add(new StaffRow
        {
            Id = member.Id,
            Name = member.Name,
            Subject = member.Subject,
            HomeroomClass = member.HomeroomClass,
            Roles = RolesOf(member),
            MentorStatus = member.MentorStatus,
        });
        run.Note(ImportedThing.Teacher, ImportChangeKind.Added, ImportChangePhrases.Named(member.Id.Value, member.Name));
    }

    private static void Update(ImportRun run, StaffRow row, StaffMember member)
    {
        var changes = new FieldChanges()
            .Set("name", row.Name, member.Name, name => row.Name = name!)
            .Set("subject", row.Subject, member.Subject, subject => row.Subject = subject!)
            .Set("homeroom_class", row.HomeroomClass, member.HomeroomClass, homeroom => row.HomeroomClass = homeroom)
            .Set("roles", row.Roles, RolesOf(member), roles => row.Roles = roles!)
            .Set("mentor_status", row.MentorStatus, member.MentorStatus, status => row.MentorStatus = status, WireNames.Of);
        if (changes.Any)
        {
            run.Note(ImportedThing.Teacher, ImportChangeKind.Changed, ImportChangePhrases.Named(row.Id.Value, member.Name), $"{changes}");
        }
    }

    private static string RolesOf(StaffMember member) => string.Join(';', member.Roles.Select(WireNames.Of));
}
