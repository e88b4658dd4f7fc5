using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;

namespace Tutorship.Storage;

/// <summary>Rows to domain facts.</summary>
internal static class SlowFactsLoading
{
    public static async Task<SlowFacts> LoadAsync(TutorshipDb db, CancellationToken cancellationToken)
    {
        var school = await db.Schools.AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        return new SlowFacts(
            school?.Version ?? -1,
            new Roster(
                (await db.Students.AsNoTracking().ToListAsync(cancellationToken)).Select(ToStudent),
                (await db.Staff.AsNoTracking().ToListAsync(cancellationToken)).Select(ToStaffMember),
                (await db.Mentorships.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellationToken)).Select(ToMentorship),
                (await db.Leaves.AsNoTracking().OrderBy(row => row.Order).ThenBy(row => row.Id).ToListAsync(cancellationToken))
                    .Select(ToLeave)),
            new SchoolCalendar(
                (await db.Calendar.AsNoTracking().OrderBy(row => row.Order).ThenBy(row => row.Id).ToListAsync(cancellationToken))
                    .Select(ToCalendarRow)),
            school is null ? new Plan() : ToPlan(school));
    }

    private static Student ToStudent(StudentRow row) => new(row.Id, row.Name, row.Grade, row.Class)
    {
        HasSpecialNeeds = row.HasSpecialNeeds,
        EnrolledFrom = row.EnrolledFrom,
        EnrolledTo = row.EnrolledTo,
    };

    private static StaffMember ToStaffMember(StaffRow row) => new(row.Id, row.Name)
    {
        Subject = row.Subject,
        HomeroomClass = row.HomeroomClass,
        Roles = [.. row.Roles.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ToRole)],
        MentorStatus = row.MentorStatus,
    };

    private static Role ToRole(string text) =>
        WireNames.TryParse(text, out Role? role) ? role : throw new InvalidOperationException($"'{text}' is no role.");

    private static Mentorship ToMentorship(MentorshipRow row) =>
        new(row.StudentId, row.MentorId, row.Rank) { From = row.From, To = row.To };

    private static Leave ToLeave(LeaveRow row) => new(row.MentorId, row.From, row.To, row.ChosenSubstituteId ?? row.SubstituteId);

    private static CalendarRow ToCalendarRow(SchoolCalendarRow row) =>
        new(row.Type, row.Name, row.Start, row.End) { GradesCell = row.GradesCell };

    private static Plan ToPlan(SchoolRow school) => PlanReader.Read(school.PlanJson) switch
    {
        PlanReading.Good good => good.Plan,
        PlanReading.Faulty faulty => throw new InvalidOperationException(
            $"The stored plan of school '{school.Id}' does not hold: {string.Join("; ", faulty.Faults)}"),
        var other => throw new InvalidOperationException($"{other.GetType().Name} is no reading of a plan."),
    };
}
