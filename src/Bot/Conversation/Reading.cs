using Tutorship.Bot.Conversation.Commands;
using Tutorship.Bot.Conversation.Leaders;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Bot.Conversation.Queries;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Bot.Conversation.Records;
using Tutorship.Bot.Conversation.Wishes;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation;

/// <summary>What a message means goes to whoever answers that meaning; an open question is asked first whether it was answered.</summary>
public sealed class Reading(StaffWords staff, LeaderWords leaders, Handoffs handoffs, Recording recording, Asking asking, Lookup lookup, Instructions instructions)
{
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        if ((await handoffs.TakeAsync(turn, cancel) ?? await staff.AnswerAsync(turn, cancel) ?? await leaders.AnswerAsync(turn, cancel)) is { } asStaff)
        {
            return asStaff;
        }

        var text = turn.Message.Text;
        var question = turn.Memory.Question;
        if (question is not null && AnswerPhrases.MeansNo(text))
        {
            turn.Memory.DropQuestion();
            return new OutgoingMessage.Text(QuestionPhrases.Dropped());
        }

        var reply = question is null ? null : QuestionAnswer.Read(question, turn.Register, turn.Sender.Id, text);
        var answered = reply is not null;
        reply ??= ReplyReader.Read(turn.Context(), text);
        if (answered || reply is Reply.Recorded or Reply.Asked or Reply.Commanded)
        {
            turn.Memory.DropQuestion();
        }

        var said = await RespondAsync(turn, reply, answered ? question : null, cancel);
        return reply.IsCrisis ? Crisis.Answer(turn, reply, said) : said;
    }

    private Task<OutgoingMessage?> RespondAsync(Turn turn, Reply reply, Question? answered, CancellationToken cancel) => reply switch
    {
        Reply.Recorded recorded => recording.WriteAsync(turn, recorded, cancel),
        Reply.Asked { Reason: AskReason.NotYours, Drafts: [], Candidates: [_, ..] others } when !Handoffs.IsMeant(turn) =>
            lookup.ShowAsync(turn, new Reply.Queried(Query.Student, others), cancel),
        Reply.Asked asked => asking.AskAsync(turn, asked, answered, cancel),
        Reply.Queried queried => lookup.ShowAsync(turn, queried, cancel),
        Reply.Commanded commanded => instructions.FollowAsync(turn, commanded, cancel),
        Reply.Nothing nothing => Task.FromResult(NothingSaid(turn, nothing)),
        _ => throw new ArgumentOutOfRangeException(nameof(reply)),
    };

    /// <summary>Thanks are met with silence, like a colleague would; plans and "not yet" with a word that nothing was written.</summary>
    private static OutgoingMessage? NothingSaid(Turn turn, Reply.Nothing nothing) => nothing.Reason switch
    {
        NothingReason.Courtesy => null,
        NothingReason.Plan or NothingReason.NotDone => new OutgoingMessage.Text(CommandPhrases.NotWritten()),
        _ => turn.Caseload.Count > 0 ? new OutgoingMessage.Text(CommandPhrases.NotUnderstood(turn.Example)) : null,
    };
}
