namespace Tutorship.Bot.Commands.Doctor;

/// <summary>Whether <c>serve</c> would start.</summary>
public sealed class SettingsComplete() : DoctorCheck("settings", DoctorPhrases.Settings())
{
    protected override Task<Finding> LookAsync(Patient patient, CancellationToken cancel) => Task.FromResult(
        patient.Faults.Count > 0 ? Finding.Fail(string.Join(' ', patient.Faults), DoctorPhrases.SettingsAdvice())
        : patient.Settings.IsDemo ? Finding.Warn(DoctorPhrases.DemoSchool(), DoctorPhrases.DemoSchoolAdvice())
        : Finding.Ok(DoctorPhrases.SettingsComplete(patient.Settings.Schools.Count)));
}
