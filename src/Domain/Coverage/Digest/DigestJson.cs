using System.Text.Json;

namespace Tutorship.Domain;

/// <summary>What <c>digest --json</c> prints: exactly the fields of reminder-rules, in their order.</summary>
public static class DigestJson
{
    public static string Write(Digest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return ContractJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("on", ContractJson.Day(digest.On));
            json.WriteString("scope", digest.Scope.Name);
            WriteWeek(json, digest.Week);
            json.WriteArray("requirements", digest.Requirements, WriteRequirement);
            WriteVisits(json, digest);
            json.WriteNumber("never_reached", digest.NeverReached);
            WriteLifeEvents(json, digest.LifeEvents);
            json.WriteNumber("unmatched", digest.Unmatched);
            json.WriteString("face_to_face", digest.FaceToFace.Percent());
            json.WriteArray("needs_help", digest.NeedsHelp, WriteClass);
            json.WriteArray("good", digest.Good, (_, name) => json.WriteStringValue(name));
            json.WriteEndObject();
        });
    }

    private static void WriteWeek(Utf8JsonWriter json, int? week)
    {
        json.WritePropertyName("week");
        if (week is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void WriteRequirement(Utf8JsonWriter json, DigestRequirement listed)
    {
        json.WriteStartObject();
        json.WriteString("id", listed.Requirement.Id);
        json.WriteNumber("eligible", listed.Share.Eligible);
        json.WriteNumber("done", listed.Share.Done);
        json.WriteString("coverage", listed.Share.Percent());
        json.WriteString("change", listed.Change);
        json.WriteNumber("open", listed.Open);
        json.WriteNumber("missed", listed.Missed);
        json.WriteEndObject();
    }

    private static void WriteVisits(Utf8JsonWriter json, Digest digest)
    {
        json.WriteStartObject("visits");
        json.WriteNumber("eligible", digest.Visits.Eligible);
        json.WriteNumber("done", digest.Visits.Done);
        json.WriteString("share", digest.Visits.Percent());
        json.WriteString("expected", digest.ExpectedVisits.Percent());
        json.WriteEndObject();
    }

    private static void WriteLifeEvents(Utf8JsonWriter json, DigestLifeEvents lifeEvents)
    {
        json.WriteStartObject("life_events");
        json.WriteNumber("open", lifeEvents.Open);
        json.WriteNumber("missed", lifeEvents.Missed);
        json.WriteNumber("late", lifeEvents.Late);
        json.WriteEndObject();
    }

    private static void WriteClass(Utf8JsonWriter json, ClassGaps help)
    {
        json.WriteStartObject();
        json.WriteString("class", help.Class);
        json.WriteNumber("gaps", help.Gaps);
        json.WriteEndObject();
    }
}
