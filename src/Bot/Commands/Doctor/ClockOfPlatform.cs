using Tutorship.Bot.Configuration;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>The machine's clock against WeCom's: callbacks more than ten minutes off are refused as stale.</summary>
public sealed class ClockOfPlatform(SchoolOptions school) : DoctorCheck("wecom_clock", DoctorWeComPhrases.Clock(), school.Id)
{
    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(8);

    protected override async Task<Finding> LookAsync(Patient patient, CancellationToken cancel)
    {
        if (patient.Settings.IsDemo)
        {
            return Finding.Ok(DoctorWeComPhrases.DemoHasNone());
        }

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, school.WeCom.ApiHost);
            using var answer = await patient.Http.SendAsync(request, cancel);
            if (answer.Headers.Date is not { } date)
            {
                return Finding.Warn(DoctorWeComPhrases.ClockUnknown(), "");
            }

            var off = TimeProvider.System.GetUtcNow() - date;
            return off.Duration() > Tolerance ? Finding.Fail(DoctorWeComPhrases.ClockOff(off), DoctorPhrases.ClockAdvice())
                : off.Duration() > Noted ? Finding.Warn(DoctorWeComPhrases.ClockOff(off), DoctorPhrases.ClockAdvice())
                : Finding.Ok(DoctorPhrases.ClockGood(off));
        }
        catch (Exception fault) when (fault is HttpRequestException or UriFormatException or InvalidOperationException)
        {
            return Finding.Warn(DoctorWeComPhrases.ClockUnknown(), "");
        }
    }
}
