using Tutorship.Bot.Configuration;
using Tutorship.Domain;
using Tutorship.Scheduler;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>Whether the calendar knows today, and what comes next: without a school year nothing is due and nobody is reminded.</summary>
public sealed class CalendarCovers(SchoolOptions school) : DoctorCheck("calendar", DoctorSchoolPhrases.Calendar(), school.Id)
{
    private const int SoonDays = 21;

    protected override async Task<Finding> LookAsync(Patient patient, CancellationToken cancel)
    {
        if (!patient.IsDatabaseUsable)
        {
            return Finding.Warn(DoctorPhrases.NotLooked(), "");
        }

        await using var db = await patient.Dbs.OpenAsync(school.Id, cancel);
        var slow = await patient.Facts.SlowFactsAsync(db, cancel);
        var today = SchoolTime.DayOf(patient.Clock.GetUtcNow());
        if (slow.Calendar.Rows.Count == 0)
        {
            return Finding.Warn(DoctorSchoolPhrases.NoCalendar(), DoctorSchoolPhrases.CalendarAdvice());
        }

        if (slow.Calendar.YearOf(today, slow.Plan.YearLeadInDays, slow.Plan.YearLeadOutDays) is not { } year)
        {
            return Finding.Fail(DoctorSchoolPhrases.OutsideEveryYear(today), DoctorSchoolPhrases.CalendarAdvice());
        }

        return !slow.Calendar.Of(CalendarRowType.Term).Any(year.Holds) ? Finding.Fail(DoctorSchoolPhrases.NoTerm(year.Name), DoctorSchoolPhrases.CalendarAdvice())
            : year.End < today.AddDays(SoonDays) && slow.Calendar.Of(CalendarRowType.SchoolYear).All(other => other.End <= year.End)
                ? Finding.Warn(DoctorSchoolPhrases.YearEnds(year.Name, year.End), DoctorSchoolPhrases.CalendarAdvice())
            : Finding.Ok(DoctorSchoolPhrases.CalendarGood(year.Name, year.End));
    }
}
