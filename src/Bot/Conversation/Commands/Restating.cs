using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>李想那个也是昨天, 1是电话: said of what was written a moment ago, it sets that right and is no entry of its own.</summary>
public sealed class Restating(Amending amending, TimeProvider clock)
{
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(30);

    /// <summary>Null where the message says anything else, or nothing was just written of that student.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        var context = turn.Context();
        if (RestatingPhrases.Of().Match(turn.Message.Text.Trim()) is not { Success: true } said
            || CorrectionReader.ReadName(context, said.Groups["who"].Value) is not { Meant: { } student }
            || AmendmentReader.Read(context, said.Groups["what"].Value) is not { IsEmpty: false, About: null, IsDayOff: false }
            || await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student, cancel) is not [{ RecordedAt: var at }] || clock.GetUtcNow() - at > JustNow)
        {
            return null;
        }

        var amended = turn.Message with { Text = RestatingPhrases.Amend(turn.Student(student).Name, said.Groups["what"].Value) };
        return await amending.AmendAsync(turn with { Message = amended }, cancel);
    }
}
