using Tutorship.Bot.Configuration;
using Tutorship.Bot.Health;
using Tutorship.Storage;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>Whether messages go out, and which ended without reaching anybody.</summary>
public sealed class OutboxFlows(SchoolOptions school) : DoctorCheck("outbox", DoctorSchoolPhrases.Outbox(), school.Id)
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    protected override async Task<Finding> LookAsync(Patient patient, CancellationToken cancel)
    {
        if (!patient.IsDatabaseUsable)
        {
            return Finding.Warn(DoctorPhrases.NotLooked(), "");
        }

        await using var db = await patient.Dbs.OpenAsync(school.Id, cancel);
        var lag = await SchoolReading.LagAsync(db, patient.Clock.GetUtcNow(), cancel);
        var rows = await SchoolReading.RowsAsync(db, cancel);
        var (dead, unknown) = (rows[OutboxState.Dead], rows[OutboxState.Unknown]);
        return lag > Long ? Finding.Fail(DoctorSchoolPhrases.OutboxStuck(lag, rows[OutboxState.Pending]), DoctorSchoolPhrases.OutboxStuckAdvice())
            : dead + unknown > 0 ? Finding.Warn(DoctorSchoolPhrases.OutboxEnded(dead, unknown), DoctorSchoolPhrases.OutboxEndedAdvice())
            : Finding.Ok(DoctorSchoolPhrases.OutboxGood());
    }
}
