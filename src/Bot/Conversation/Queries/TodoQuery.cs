using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Queries;

/// <summary>
/// 待办: those who are missing in the most urgent open window, numbered so that a number is answer enough; 未访 asks for the visits
/// alone.
/// </summary>
public sealed class TodoQuery(OpenGaps gaps)
{
    public async Task<OutgoingMessage?> ShowAsync(Turn turn, EntryKind? kind, CancellationToken cancel)
    {
        if (turn.Caseload.Count == 0)
        {
            return new OutgoingMessage.Text(QueryPhrases.NoStudents(UsageWords.Of(turn)));
        }

        var all = await gaps.OpenAsync(turn, cancel);
        var open = kind is { } only ? [.. all.Where(one => one.Kind == only)] : all;
        if (open.Count == 0)
        {
            return new OutgoingMessage.Text(kind is { } none && all.Count > 0
                ? QueryPhrases.NothingTodoOf(none, all[0].Title, all[0].Missing.Count)
                : QueryPhrases.NothingTodo());
        }

        var first = open[0];
        turn.Memory.Show([.. first.Missing.Select(missing => missing.Student.Id)], first.Kind);
        var items = first.Missing.Select(missing => QueryPhrases.TodoLine(missing.Student, missing.Last?.On, missing.Last?.Strategies ?? Strategy.None));
        var title = QueryPhrases.TodoTitle(first.Title, first.Due.DayNumber - turn.Today.DayNumber, first.Due);
        var footer = string.Join('\n', all.Where(other => other != first)
            .Select(next => QueryPhrases.TodoNext(next.Title, next.Missing.Count, next.Due))
            .Append(QueryPhrases.TodoFooter(first.Kind, first.Missing.Count)));
        return new OutgoingMessage.NumberedList(title, [.. items], footer);
    }
}
