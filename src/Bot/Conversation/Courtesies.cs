using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation;

/// <summary>
/// 收到, 谢谢: never a report, whatever was last asked (product principle 5), so they are met with silence without a look into the
/// database. Only words that could answer no question are taken for it; of those who take hand-overs none, for something may wait.
/// </summary>
public sealed class Courtesies(SchoolFactsStore facts, TimeProvider clock)
{
    private const int Longest = 12;

    public bool IsOne(IncomingMessage message) =>
        message.Text.Length is > 0 and <= Longest
        && AnswerPhrases.IsThanks(message.Text)
        && facts.LastLoaded(message.SchoolId) is { } school
        && message.Sender.Length > 0
        && school.Roster.Find(new StaffId(message.Sender)) is { } sender
        && !sender.IsAskedToTakeOver
        && ReplyReader.Read(new ReplyContext(school.Register, sender.Id, SchoolTime.Of(clock.GetUtcNow()).DateTime), message.Text)
            is Reply.Nothing { Reason: NothingReason.Courtesy, IsCrisis: false };
}
