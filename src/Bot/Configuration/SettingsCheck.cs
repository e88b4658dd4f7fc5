using System.Text.RegularExpressions;

namespace Tutorship.Bot.Configuration;

/// <summary>What must be true of the settings before a process starts; all faults at once, each with a hint.</summary>
public static partial class SettingsCheck
{
    /// <summary>What is wrong with the schools' ids: needed by every command.</summary>
    public static void Schools(Settings settings, ICollection<string> faults)
    {
        for (var i = 0; i < settings.Schools.Count; i++)
        {
            if (!SchoolId().IsMatch(settings.Schools[i].Id))
            {
                faults.Add($"Schools__{i}__Id: \"{settings.Schools[i].Id}\" must be 1 to 40 letters, digits, - or _ (it is part of the callback's path).");
            }
        }

        foreach (var twice in settings.Schools.GroupBy(school => school.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            faults.Add($"Schools: the id \"{twice.Key}\" is given {twice.Count()} times; every school needs its own.");
        }
    }

    /// <summary>Needed by every command as well.</summary>
    public static void Clock(Settings settings, bool isProduction, ICollection<string> faults) =>
        Require(
            !isProduction || settings.ClockStartAt is null,
            "Clock__StartAt: a set clock is refused in the Production environment.",
            faults);

    /// <summary>What serving needs beyond that.</summary>
    public static void Serving(Settings settings, string role, bool isProduction, ICollection<string> faults)
    {
        if (isProduction && settings.IsDemo)
        {
            faults.Add("Schools: no school is configured, and the demo school is refused in the Production environment. "
                + "Set Schools__0__Id and its WeCom keys, or ASPNETCORE_ENVIRONMENT=Development to try the demo.");
        }
        else if (isProduction && settings.IsSimulatorEnabled)
        {
            faults.Add("Simulator__Enabled: the simulator is refused in the Production environment.");
        }

        Clock(settings, isProduction, faults);
        if (role != "all" && settings.Redis.Length == 0)
        {
            faults.Add($"Storage__Redis: --role {role} shares its work with other processes, so it needs a Redis or Valkey server. Example: localhost:6379");
        }

        for (var i = 0; i < settings.Schools.Count; i++)
        {
            WeCom(settings.Schools[i].WeCom, $"Schools__{i}__WeCom__", faults);
            Require(
                settings.Schools[i].PublicUrl.Length == 0 || IsPublic(settings.Schools[i].PublicUrl),
                $"Schools__{i}__PublicUrl: must be an absolute https address without a path, such as https://tutorship.example.edu.cn, or empty.",
                faults);
        }
    }

    private static void WeCom(WeComOptions app, string at, ICollection<string> faults)
    {
        Require(app.CorpId.Length > 0, at + "CorpId: missing. 管理后台 → 我的企业 → 企业信息 → 企业ID.", faults);
        Require(app.AgentId > 0, at + "AgentId: missing. 应用管理 → the app → AgentId.", faults);
        Require(app.Secret.Length > 0, at + "Secret: missing. 应用管理 → the app → Secret.", faults);
        Require(CallbackToken().IsMatch(app.Token), at + "Token: must be 1 to 32 letters and digits, as in 接收消息 → 设置API接收.", faults);
        Require(AesKey().IsMatch(app.EncodingAESKey), at + "EncodingAESKey: must be 43 letters and digits, as in 接收消息 → 设置API接收.", faults);
        Require(
            IsWeb(app.ApiHost),
            at + "ApiHost: must be an absolute http(s) address.",
            faults);
        Require(
            app.AccountCap is > 0 and <= 10_000_000,
            at + "AccountCap: must be the 账号上限 of 我的企业 → 企业信息, 1 or more; 200 where it is not set.",
            faults);
        Require(app.Limits.ArePossible, at + "Limits__…: each must be 1 or more; leave them out where WeCom grants what it publishes.", faults);
        Require(
            app.LoginHost.Length == 0 || IsWeb(app.LoginHost),
            at + "LoginHost: must be an absolute http(s) address, or empty.",
            faults);
    }

    private static bool IsWeb(string text) => Uri.TryCreate(text, UriKind.Absolute, out var host) && host.Scheme is "http" or "https";

    /// <summary>Plain http only for this machine itself.</summary>
    private static bool IsPublic(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address.PathAndQuery == "/";

    private static void Require(bool holds, string fault, ICollection<string> faults)
    {
        if (!holds)
        {
            faults.Add(fault);
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,40}$")]
    private static partial Regex SchoolId();

    [GeneratedRegex("^[A-Za-z0-9]{1,32}$")]
    private static partial Regex CallbackToken();

    [GeneratedRegex("^[A-Za-z0-9]{43}$")]
    private static partial Regex AesKey();
}
