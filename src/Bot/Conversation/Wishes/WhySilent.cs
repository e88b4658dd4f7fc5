using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Reminders;

namespace Tutorship.Bot.Conversation.Wishes;

/// <summary>
/// 为什么陈建国周二没收到提醒: what was decided on that day, as it was written down. For oneself; for those in one's grade as a grade
/// leader; for everybody as the office or the administrator. Of all together only how many: nobody is listed.
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
        var left = SilenceQuestionPhrases.WithoutItsWords(rest);
        return said.Mentions.Count switch
        {
            > 1 => null,
            1 when left.Length == 0 => new OutgoingMessage.Text(await AboutAsync(turn, said.Mentions[0].Members, day, cancel)),
            0 when left.Length == 0 && SilenceQuestionPhrases.IsAboutAll(rest) => await AboutAllAsync(turn, day, cancel),
            0 when left.Length == 0 && SilenceQuestionPhrases.AsksWhy(rest) => new OutgoingMessage.Text(await AboutAsync(turn, [turn.Sender], day, cancel)),
            0 when IsStranger(turn, left, rest) => new OutgoingMessage.Text(SilenceQuestionPhrases.NotFound(left)),
            _ => null,
        };
    }

    private static async Task<string> AboutAsync(Turn turn, IReadOnlyList<StaffMember> members, DateOnly day, CancellationToken cancel)
    {
        var visible = members.Where(member => MaySee(turn, member, day)).ToList();
        return visible.Count == 0
            ? SilenceQuestionPhrases.NotYours(members[0].Name)
            : string.Join('\n', await LinesAsync(turn, visible, day, cancel));
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(Turn turn, IReadOnlyList<StaffMember> members, DateOnly day, CancellationToken cancel)
    {
        List<string> lines = [];
        foreach (var member in members)
        {
            var decision = await DayDecision.OfAsync(turn.Db, member.Id, day, cancel);
            lines.Add(SilenceQuestionPhrases.Heading(member.Name, day));
            lines.AddRange(IsYetToCome(turn, day, decision.WasPlanned) && decision.Messages.Count == 0
                ? [SilenceQuestionPhrases.NotYetPlanned(turn.Plan.ReminderTime)]
                : DecisionLines.Of(decision, turn.Roster, member.Id, day));
        }

        return lines;
    }

    /// <summary>Null for who may ask only for themselves.</summary>
    private static async Task<OutgoingMessage?> AboutAllAsync(Turn turn, DateOnly day, CancellationToken cancel)
    {
        if (!MaySeeOthers(turn.Sender))
        {
            return null;
        }

        var members = turn.Roster.Staff.Where(member => MaySee(turn, member, day)).Select(member => member.Id).ToHashSet();
        var overview = await DayOverview.OfAsync(turn.Db, members, day, cancel);
        return new OutgoingMessage.Text(
            IsYetToCome(turn, day, overview.WasPlanned) ? SilenceQuestionPhrases.NotYetPlanned(turn.Plan.ReminderTime)
            : overview.WasPlanned ? SilenceQuestionPhrases.Overview(day, overview)
            : SilencePhrases.NotKept());
    }

    private static bool IsYetToCome(Turn turn, DateOnly day, bool wasPlanned) => day == turn.Today && !wasPlanned;

    private static bool IsStranger(Turn turn, string left, string rest) =>
        MaySeeOthers(turn.Sender)
        && SilenceQuestionPhrases.MayBeName(left, rest)
        && !turn.Roster.Students.Any(student => student.Name.Contains(left, StringComparison.Ordinal) || left.Contains(student.Name, StringComparison.Ordinal));

    private static bool MaySee(Turn turn, StaffMember member, DateOnly day) =>
        member.Id == turn.Sender.Id
        || MaySeeAll(turn.Sender)
        || turn.Roster.StudentsOf(member.Id, day).Any(student => turn.Sender.LeadsGrade(student.Grade));

    private static bool MaySeeOthers(StaffMember member) => MaySeeAll(member) || member.Has(RoleKind.GradeLeader);

    private static bool MaySeeAll(StaffMember member) =>
        member.Has(RoleKind.Admin) || member.Has(RoleKind.MoralEducation) || member.Has(RoleKind.Principal);
}
