using System.CommandLine;
using Tutorship.Bot.Configuration;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary><c>doctor</c>: looks at everything that has to be right, and says for each what to do. Works beside a running server.</summary>
public static class DoctorCommand
{
    public static Command Build()
    {
        var school = SharedOptions.School();
        var json = SharedOptions.Json();
        var url = new Option<string?>("--url") { Description = "Where to look for the callback, instead of Schools__N__PublicUrl." };
        var command = new Command("doctor", "Look at everything that has to be right, and say what to do.") { school, json, url };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(school), parsed.GetValue(url), parsed.GetValue(json), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string? school, string? url, bool json, CancellationToken cancel)
    {
        var faults = new List<string>();
        var settings = Settings.Bind(CommandConfiguration.Read(), faults);
        faults.AddRange(settings.ToStorageOptions().Faults());
        SettingsCheck.Serving(settings, "all", CommandConfiguration.IsProduction, faults);
        List<SchoolOptions> schools = [.. settings.Schools.Where(option => school is null || option.Id == school)];
        if (schools.Count == 0)
        {
            return Exit.Refuse(DoctorPhrases.NoSuchSchool(school!, settings.Schools.Select(option => option.Id)));
        }

        await using var patient = new Patient(settings, faults, schools, url);
        var report = await ExamineAsync(patient, cancel);
        Console.Out.Write(json ? DoctorReport.Json(report) : DoctorReport.Text(report));
        var failed = report.Count(line => line.Finding.Verdict == Verdict.Fail);
        return failed == 0 ? Exit.Success : Exit.Refuse(DoctorPhrases.Failed(failed));
    }

    /// <summary>The settings and the database first: the others need them. Those ask at the same time, as many wait for the network.</summary>
    private static async Task<IReadOnlyList<ReportLine>> ExamineAsync(Patient patient, CancellationToken cancel)
    {
        List<ReportLine> report = [];
        foreach (var check in DoctorChecks.First)
        {
            report.Add(new ReportLine(check, await check.ExamineAsync(patient, cancel)));
        }

        var others = DoctorChecks.Others(patient.Schools).ToList();
        var findings = await Task.WhenAll(others.Select(check => Task.Run(() => check.ExamineAsync(patient, cancel), cancel)));
        return [.. report, .. others.Zip(findings, (check, finding) => new ReportLine(check, finding))];
    }
}
