using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Queries;

/// <summary>待办: those who are missing in the most urgent open window, numbered so that a number is answer enough.</summary>
public sealed class TodoQuery(OpenGaps gaps)
{
    public async Task<OutgoingMessage?> ShowAsync(Turn turn, CancellationToken cancel)
    {
        var open = await gaps.OpenAsync(turn, cancel);
        if (open.Count == 0)
        {
            return new OutgoingMessage.Text(QueryPhrases.NothingTodo());
        }

        var first = open[0];
        turn.Memory.Show([.. first.Missing.Select(missing => missing.Student.Id)], first.Kind);
        var items = first.Missing.Select(missing => QueryPhrases.TodoLine(missing.Student, missing.Last?.On, missing.Last?.Strategies ?? Domain.Strategy.None));
        var title = QueryPhrases.TodoTitle(first.Title, first.Due.DayNumber - turn.Today.DayNumber, first.Due);
        var footer = string.Join('\n', open.Skip(1).Select(next => QueryPhrases.TodoNext(next.Title, next.Missing.Count, next.Due))
            .Append(QueryPhrases.TodoFooter(first.Kind, first.Missing.Count)));
        return new OutgoingMessage.NumberedList(title, [.. items], footer);
    }
}
