using Tutorship.Scheduler.Digests;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>Whether pictures can bear Chinese labels.</summary>
public sealed class FontFound() : DoctorCheck("font", DoctorPhrases.Font())
{
    protected override Task<Finding> LookAsync(Patient patient, CancellationToken cancel) => Task.FromResult(
        ChineseFont.Name is { } name
            ? Finding.Ok(DoctorPhrases.FontGood(name))
            : Finding.Warn(DoctorPhrases.NoFont(), DoctorPhrases.NoFontAdvice()));
}
