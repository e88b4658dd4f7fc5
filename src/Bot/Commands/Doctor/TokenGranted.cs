using Tutorship.Bot.Channels.WeComApp;
using Tutorship.Bot.Configuration;
using Tutorship.WeCom.Api;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>
/// Whether WeCom gives the app a token and lets this machine use it: one gettoken, one agent/get. Asked once a run, because
/// repeated wrong secrets block the address for an hour (doc 90665).
/// </summary>
public sealed class TokenGranted(SchoolOptions school) : DoctorCheck("token", DoctorWeComPhrases.Token(), school.Id)
{
    protected override async Task<Finding> LookAsync(Patient patient, CancellationToken cancel)
    {
        if (patient.Settings.IsDemo)
        {
            return Finding.Ok(DoctorWeComPhrases.DemoHasNone());
        }

        if (school.WeCom is not { CorpId.Length: > 0, Secret.Length: > 0 } || !Uri.TryCreate(school.WeCom.ApiHost, UriKind.Absolute, out var host))
        {
            return Finding.Warn(DoctorWeComPhrases.NotConfigured(), "");
        }

        var client = patient.Clients.For(new SchoolApp(school.Id, school.WeCom).Platform);
        return await client.GetAgentAsync(cancel) switch
        {
            ApiResult<AgentState>.Done(var agent) => Judge(agent),
            ApiResult<AgentState>.Failed(var failure) => Finding.Fail(
                DoctorWeComPhrases.Refused(failure.Code, host.Host),
                DoctorWeComPhrases.RefusedAdvice(failure.Code, failure.SeenFrom, host.Host, patient.SettingOf(school))),
            _ => throw new InvalidOperationException("A call ends in one of two ways."),
        };
    }

    private static Finding Judge(AgentState agent) =>
        agent.IsClosed ? Finding.Fail(DoctorWeComPhrases.AppClosed(), DoctorWeComPhrases.AppClosedAdvice())
        : !agent.ReportsEnter ? Finding.Warn(DoctorWeComPhrases.NoEnterEvent(), DoctorWeComPhrases.NoEnterEventAdvice())
        : Finding.Ok(DoctorWeComPhrases.TokenGood(agent.Name));
}
