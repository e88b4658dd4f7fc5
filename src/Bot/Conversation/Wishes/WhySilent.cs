using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Reminders;

namespace Tutorship.Bot.Conversation.Wishes;

/// <summary>
/// 为什么陈建国周二没收到提醒: what was decided on that day, as it was written down. For oneself; for those in one's grade as a grade
/// leader; for everybody as the office or the administrator.
/// </summary>
public sealed class WhySilent
{
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        if (!SilenceQuestionPhrases.MayBeOne(turn.Message.Text))
        {
            return null;
        }

        var said = StaffMentions.In(turn.Message.Text, turn.Roster, turn.Sender);
        var (day, rest) = PastDay.In(said.Rest, turn.Now) ?? (turn.Today, said.Rest);
        if (said.Mentions.Count > 1 || !SilenceQuestionPhrases.IsNothingElse(rest))
        {
            return null;
        }

        var members = said.Mentions is [var mention] ? mention.Members : [turn.Sender];
        var visible = members.Where(member => MaySee(turn, member, day)).ToList();
        return new OutgoingMessage.Text(visible.Count == 0
            ? SilenceQuestionPhrases.NotYours(members[0].Name)
            : string.Join('\n', await LinesAsync(turn, visible, day, cancel)));
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(Turn turn, IReadOnlyList<StaffMember> members, DateOnly day, CancellationToken cancel)
    {
        List<string> lines = [];
        foreach (var member in members)
        {
            var decision = await DayDecision.OfAsync(turn.Db, member.Id, day, cancel);
            lines.Add(SilenceQuestionPhrases.Heading(member.Name, day));
            lines.AddRange(day == turn.Today && !decision.WasPlanned && decision.Messages.Count == 0
                ? [SilenceQuestionPhrases.NotYetPlanned(turn.Plan.ReminderTime)]
                : DecisionLines.Of(decision));
        }

        return lines;
    }

    private static bool MaySee(Turn turn, StaffMember member, DateOnly day) =>
        member.Id == turn.Sender.Id
        || turn.Sender.Has(RoleKind.Admin)
        || turn.Sender.Has(RoleKind.MoralEducation)
        || turn.Sender.Has(RoleKind.Principal)
        || turn.Roster.StudentsOf(member.Id, day).Any(student => turn.Sender.LeadsGrade(student.Grade));
}
