using Tutorship.Bot.Configuration;
using Tutorship.Domain;
using Tutorship.Scheduler;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>Whether the people are there on whom the product relies: students with mentors, and those whom it turns to.</summary>
public sealed class RosterComplete(SchoolOptions school) : DoctorCheck("roster", DoctorSchoolPhrases.Roster(), school.Id)
{
    /// <summary>Somebody of these has to take a hand-over.</summary>
    private static readonly RoleKind[] forHandoffs = [RoleKind.Counsellor, RoleKind.DutyLeader];

    protected override async Task<Finding> LookAsync(Patient patient, CancellationToken cancel)
    {
        if (!patient.IsDatabaseUsable)
        {
            return Finding.Warn(DoctorPhrases.NotLooked(), "");
        }

        await using var db = await patient.Dbs.OpenAsync(school.Id, cancel);
        var slow = await patient.Facts.SlowFactsAsync(db, cancel);
        if (slow.Roster.Students.Count == 0)
        {
            return Finding.Warn(DoctorSchoolPhrases.NobodyImported(), DoctorSchoolPhrases.NobodyImportedAdvice());
        }

        RoleKind[] missing = [.. forHandoffs.Append(RoleKind.Admin).Where(kind => !slow.Roster.Staff.Any(member => member.Has(kind)))];
        return missing.Length > 0
            ? new Finding(
                forHandoffs.All(missing.Contains) ? Verdict.Fail : Verdict.Warn,
                DoctorSchoolPhrases.RolesMissing(missing),
                DoctorSchoolPhrases.RolesMissingAdvice(missing))
            : Judge(slow.Roster, slow.Plan, SchoolTime.DayOf(patient.Clock.GetUtcNow()));
    }

    private static Finding Judge(Roster roster, Plan plan, DateOnly today)
    {
        var present = roster.Students.Where(student => student.IsEnrolledOn(today)).ToList();
        var alone = present.Count(student => roster.PrimaryMentorOf(student.Id, today) is null);
        return alone > 0 ? Finding.Warn(DoctorSchoolPhrases.WithoutMentor(alone, present.Count), DoctorSchoolPhrases.WithoutMentorAdvice())
            : plan.EmergencySteps.Length == 0 ? Finding.Warn(DoctorSchoolPhrases.NoEmergencySteps(), DoctorSchoolPhrases.NoEmergencyStepsAdvice())
            : Finding.Ok(DoctorSchoolPhrases.RosterGood(present.Count, roster.Staff.Count));
    }
}
