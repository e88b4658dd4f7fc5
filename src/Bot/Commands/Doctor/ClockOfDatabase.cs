using Tutorship.Storage;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>The machine's clock against the database's: a process that is a minute off sends nothing.</summary>
public sealed class ClockOfDatabase() : DoctorCheck("clock", DoctorPhrases.Clock())
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(60);

    protected override async Task<Finding> LookAsync(Patient patient, CancellationToken cancel)
    {
        if (!patient.IsDatabaseUsable)
        {
            return Finding.Warn(DoctorPhrases.NotLooked(), "");
        }

        var off = TimeProvider.System.GetUtcNow() - await new DatabaseClock(patient.Dbs).NowAsync(cancel);
        return off.Duration() > Tolerance ? Finding.Fail(DoctorPhrases.ClockOffDatabase(off), DoctorPhrases.ClockAdvice())
            : patient.Settings.ClockStartAt is not null ? Finding.Warn(DoctorPhrases.ClockSet(), DoctorPhrases.ClockSetAdvice())
            : Finding.Ok(DoctorPhrases.ClockGood(off));
    }
}
