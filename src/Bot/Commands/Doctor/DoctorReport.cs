using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tutorship.Bot.Commands.Doctor;

public sealed record ReportLine(DoctorCheck Check, Finding Finding);

/// <summary>The findings for people, and for scripts.</summary>
public static class DoctorReport
{
    private static readonly JsonSerializerOptions Unescaped = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Text(IReadOnlyList<ReportLine> report)
    {
        var text = new StringBuilder();
        foreach (var (check, finding) in report)
        {
            text.AppendLine(DoctorPhrases.Line(finding.Verdict, check.Title, report.SchoolOf(check), finding.Seen));
            if (finding.Advice.Length > 0)
            {
                text.AppendLine(DoctorPhrases.Advice(finding.Advice));
            }
        }

        return text.ToString();
    }

    public static string Json(IReadOnlyList<ReportLine> report) => JsonSerializer.Serialize(
        new
        {
            ok = report.All(line => line.Finding.Verdict != Verdict.Fail),
            checks = report.Select(line => new
            {
                check = line.Check.Name,
                school = line.Check.School,
                result = line.Finding.Verdict.ToString().ToLowerInvariant(),
                seen = line.Finding.Seen,
                advice = line.Finding.Advice,
            }),
        },
        Unescaped) + Environment.NewLine;

    /// <summary>The school of a check, where several are looked at.</summary>
    private static string? SchoolOf(this IReadOnlyList<ReportLine> report, DoctorCheck check) =>
        report.Select(line => line.Check.School).OfType<string>().Distinct().Count() > 1 ? check.School : null;
}
