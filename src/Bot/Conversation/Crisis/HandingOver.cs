using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>
/// Raises a hand-over: who, whom and when reach those who take it, up the chain until somebody answers 接手, and no content
/// (product principle 7). While one of the same student is open, there is no second.
/// </summary>
public sealed class HandingOver(HandoffDesk desk, HandoffBook book, TimeProvider clock)
{
    private static readonly TimeSpan Lately = TimeSpan.FromHours(24);

    /// <summary>转介 张三: somebody said so.</summary>
    public async Task<OutgoingMessage?> FollowAsync(Turn turn, Reply.Commanded commanded, CancellationToken cancel) =>
        new OutgoingMessage.Text(commanded.Students.Count == 0
            ? TakingPhrases.Who()
            : $"{CrisisPhrases.Heard()}\n{await RaiseAsync(turn, commanded.Students, cancel)}");

    /// <summary>Whether the message is about a hand-over, whatever else is unclear in it.</summary>
    public static bool IsMeant(Turn turn) => turn.Message.Text.Contains(HandoffWordPhrases.Handoff, StringComparison.Ordinal);

    /// <returns>What became of it, a line for those asked together.</returns>
    public async Task<string> RaiseAsync(Turn turn, IReadOnlyList<StudentId> students, CancellationToken cancel)
    {
        var open = await book.OpenAsync(turn.Db, cancel);
        List<string> lines = [];
        List<Student> raised = [];
        IReadOnlyList<StaffId> asked = [];
        foreach (var student in students.Select(turn.Student))
        {
            if (open.FirstOrDefault(handoff => handoff.Student == student.Id) is { } waiting)
            {
                Join(turn, waiting);
                lines.Add(CrisisPhrases.Waiting(student, TakingPhrases.Moment(waiting.RaisedAt)));
            }
            else
            {
                var id = await HandoffBook.NextIdAsync(turn.Db, student.Id, cancel);
                asked = desk.Raise(turn.Db, id, student.Id, turn.Sender.Id, turn.Roster);
                raised.Add(student);
            }
        }

        if (raised.Count > 0)
        {
            lines.Insert(0, asked.Count > 0
                ? CrisisPhrases.Sent(raised, [.. asked.Select(id => turn.Roster.Find(id)!.Name)])
                : CrisisPhrases.Nobody(raised));
        }

        turn.Memory.HandedOver([.. students]);

        return string.Join('\n', lines);
    }

    /// <summary>Somebody took it by mistake: it goes out anew to the others, still in the name of who raised it.</summary>
    /// <returns>Who is asked now; empty where another one of the same child is open, or nobody is there.</returns>
    public async Task<IReadOnlyList<StaffId>> GiveBackAsync(Turn turn, Handoff taken, CancellationToken cancel)
    {
        var open = (await book.OpenAsync(turn.Db, cancel)).FirstOrDefault(handoff => handoff.Student == taken.Student);
        foreach (var worried in open is null ? [] : taken.Worried.Where(id => !open.Worried.Contains(id)))
        {
            desk.Join(turn.Db, open!, worried);
        }

        var anew = open is null ? await HandoffBook.NextIdAsync(turn.Db, taken.Student, cancel) : null;
        return desk.GiveBack(turn.Db, taken, turn.Sender.Id, anew, turn.Roster);
    }

    public async Task<bool> IsOpenAsync(Turn turn, StudentId student, CancellationToken cancel) =>
        (await book.OpenAsync(turn.Db, cancel)).Any(handoff => handoff.Student == student);

    /// <summary>Who took one of this student within the last day; null where nobody did.</summary>
    public async Task<Handoff?> TakenLatelyAsync(Turn turn, StudentId student, CancellationToken cancel) =>
        (await book.LatelyAsync(turn.Db, cancel))
            .LastOrDefault(handoff => handoff.Student == student && clock.GetUtcNow() - handoff.TakenAt <= Lately);

    private void Join(Turn turn, Handoff waiting)
    {
        if (!waiting.Worried.Contains(turn.Sender.Id))
        {
            desk.Join(turn.Db, waiting, turn.Sender.Id);
        }
    }
}
