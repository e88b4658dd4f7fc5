using System.Text.Json;

namespace Tutorship.Domain;

/// <summary>What <c>reminders --json</c> prints: exactly the fields of reminder-rules, in their order.</summary>
public static class ReminderJson
{
    /// <param name="plan">The day's reminders.</param>
    /// <param name="why">Appends the mentors who get nothing, with the reason.</param>
    public static string Write(ReminderPlan plan, bool why = false)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return ContractJson.Write(json =>
        {
            json.WriteStartArray();
            foreach (var reminder in plan.Reminders)
            {
                WriteReminder(json, reminder);
            }

            foreach (var silence in why ? plan.Silences : [])
            {
                json.WriteStartObject();
                json.WriteString("mentor", silence.Mentor.Value);
                json.WriteString("reason", silence.Reason.WireName);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private static void WriteReminder(Utf8JsonWriter json, Reminder reminder)
    {
        json.WriteStartObject();
        json.WriteString("mentor", reminder.Receiver.Value);
        json.WriteString("step", reminder.Step.WireName);
        json.WriteArray("requirements", reminder.Requirements, (_, reminded) => json.WriteStringValue(reminded.Requirement.Id));
        json.WriteArray("students", reminder.Students, (_, reminded) => json.WriteStringValue(reminded.Student.Id.Value));
        json.WriteString("for", reminder.For?.Value);
        json.WriteEndObject();
    }
}
