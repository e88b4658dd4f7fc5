using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Tutorship.Bot.Configuration;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>
/// Asks the callback address what WeCom asks when it is saved (doc 90930): a signed echo, to be answered decrypted within a
/// second.
/// </summary>
public sealed class CallbackReached(SchoolOptions school) : DoctorCheck("callback", DoctorWeComPhrases.Callback(), school.Id)
{
    private static readonly TimeSpan Allowed = TimeSpan.FromSeconds(1);

    protected override async Task<Finding> LookAsync(Patient patient, CancellationToken cancel)
    {
        var place = patient.Url ?? school.PublicUrl;
        if (place.Length == 0)
        {
            return patient.Settings.IsDemo
                ? Finding.Ok(DoctorWeComPhrases.DemoHasNone())
                : Finding.Warn(DoctorWeComPhrases.NoPublicUrl(), DoctorWeComPhrases.NoPublicUrlAdvice(patient.SettingOf(school)));
        }

        if (!CallbackCrypto.IsValidKey(school.WeCom.EncodingAESKey) || !Uri.TryCreate(place, UriKind.Absolute, out var site))
        {
            return Finding.Warn(DoctorWeComPhrases.NotConfigured(), "");
        }

        try
        {
            return await AskAsync(patient, new Uri(site, $"/wecom/{school.Id}"), cancel);
        }
        catch (HttpRequestException fault)
        {
            return Finding.Fail(DoctorWeComPhrases.Unreached(site.Host), DoctorWeComPhrases.UnreachedAdvice(fault.HttpRequestError));
        }
    }

    private async Task<Finding> AskAsync(Patient patient, Uri address, CancellationToken cancel)
    {
        var crypto = new CallbackCrypto(school.WeCom.Token, school.WeCom.EncodingAESKey, school.WeCom.CorpId);
        var (echo, nonce) = (RandomNumberGenerator.GetHexString(20), RandomNumberGenerator.GetHexString(10));
        var timestamp = patient.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var secret = crypto.Encrypt(echo);
        var query = $"?msg_signature={crypto.Sign(timestamp, nonce, secret)}&timestamp={timestamp}&nonce={nonce}&echostr={Uri.EscapeDataString(secret)}";
        var started = Stopwatch.GetTimestamp();
        using var answer = await patient.Http.GetAsync(new Uri(address, query), cancel);
        var said = await answer.Content.ReadAsStringAsync(cancel);
        var took = Stopwatch.GetElapsedTime(started);
        return answer.StatusCode != HttpStatusCode.OK
            ? Finding.Fail(DoctorWeComPhrases.CallbackStatus((int)answer.StatusCode), DoctorWeComPhrases.CallbackStatusAdvice((int)answer.StatusCode))
            : said != echo ? Finding.Fail(DoctorWeComPhrases.AnotherAnswers(), DoctorWeComPhrases.AnotherAnswersAdvice())
            : took > Allowed ? Finding.Warn(DoctorWeComPhrases.CallbackSlow(took), DoctorWeComPhrases.CallbackSlowAdvice())
            : Finding.Ok(DoctorWeComPhrases.CallbackGood(address, took));
    }
}
