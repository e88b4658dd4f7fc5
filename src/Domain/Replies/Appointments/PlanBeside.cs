namespace Tutorship.Domain.Replies;

/// <summary>The plan in a message that also tells of something done: 张三谈了，明天再找李四谈.</summary>
public static class PlanBeside
{
    private static readonly char[] Stops = [',', '，', '。', ';', '；', '\n'];

    /// <summary>The first clause that is nothing but a plan with a day and students of its own; null where there is none.</summary>
    /// <param name="done">Those who were recorded: what is planned with them besides is nobody's question.</param>
    public static Appointment? Read(ReplyContext context, string text, IReadOnlySet<StudentId> done)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(done);
        foreach (var clause in text.Split(Stops, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ReplyReader.Read(context, clause) is Reply.Nothing { Reason: NothingReason.Plan, Students: { Count: > 0 } students }
                && !students.Any(done.Contains)
                && AppointmentReader.Read(context, clause) is { } meant)
            {
                return meant with { Students = students };
            }
        }

        return null;
    }
}
