using System.Text.Json;

namespace Tutorship.Domain;

/// <summary>What <c>coverage --json</c> prints: exactly the fields of coverage-rules, in their order.</summary>
public static class CoverageJson
{
    public static string Write(CoverageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ContractJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("on", ContractJson.Day(report.Day));
            json.WriteArray("requirements", report.Requirements, WriteRequirement);
            json.WriteArray("gaps", report.Gaps, WriteGap);
            json.WriteArray("unmatched", report.Unmatched, (_, student) => json.WriteStringValue(student.Value));
            json.WriteArray("idle_teachers", report.IdleTeachers, (_, member) => json.WriteStringValue(member.Value));
            json.WriteArray("over_ratio", report.OverRatio, (_, member) => json.WriteStringValue(member.Value));
            json.WriteArray("silent_mentors", report.SilentMentors, (_, member) => json.WriteStringValue(member.Value));
            WriteTerm(json, report);
            json.WriteArray("longest_without_contact", report.LongestWithoutContact, WriteDays);
            json.WriteEndObject();
        });
    }

    private static void WriteRequirement(Utf8JsonWriter json, RequirementCoverage coverage)
    {
        json.WriteStartObject();
        json.WriteString("id", coverage.Requirement.Id);
        json.WriteString("opens", ContractJson.Day(coverage.Requirement.Opens));
        json.WriteString("due", ContractJson.Day(coverage.Requirement.Due));
        json.WriteNumber("eligible", coverage.Eligible);
        json.WriteNumber("done", coverage.Done);
        json.WriteNumber("late", coverage.Late);
        json.WriteNumber("open", coverage.Open);
        json.WriteNumber("missed", coverage.Missed);
        json.WriteStartObject("by");
        WriteScopes(json, "grade", coverage.ByGrade);
        WriteScopes(json, "class", coverage.ByClass);
        WriteScopes(json, "mentor", coverage.ByMentor);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteScopes(Utf8JsonWriter json, string name, IReadOnlyList<ScopeFigures> scopes)
    {
        json.WriteStartObject(name);
        foreach (var figures in scopes)
        {
            json.WriteStartObject(figures.Scope);
            json.WriteNumber("eligible", figures.Eligible);
            json.WriteNumber("done", figures.Done);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteGap(Utf8JsonWriter json, Gap gap)
    {
        json.WriteStartObject();
        json.WriteString("requirement", gap.Requirement.Id);
        json.WriteString("student", gap.Student.Id.Value);
        json.WriteString("mentor", gap.Mentor?.Value);
        json.WriteString("state", gap.State.WireName);
        json.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter json, CoverageReport report)
    {
        json.WriteStartObject("face_to_face");
        json.WriteNumber("in_person", report.FaceToFace.Done);
        json.WriteNumber("known", report.FaceToFace.Eligible);
        json.WriteEndObject();
        json.WriteStartObject("strategies");
        json.WriteNumber("ideals", report.Strategies.Ideals);
        json.WriteNumber("academic", report.Strategies.Academic);
        json.WriteNumber("psychological", report.Strategies.Psychological);
        json.WriteNumber("life", report.Strategies.Life);
        json.WriteNumber("career", report.Strategies.Career);
        json.WriteNumber("none", report.Strategies.None);
        json.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter json, DaysWithoutContact longest)
    {
        json.WriteStartObject();
        json.WriteString("student", longest.Student.Value);
        json.WriteNumber("days", longest.Days);
        json.WriteEndObject();
    }
}
