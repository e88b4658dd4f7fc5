using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Reminders;

namespace Tutorship.Bot.Conversation.Wishes;

/// <summary>A grade leader or the office chooses who stands in for a mentor on leave; both are told.</summary>
public sealed class Substituting(SubstituteDesk desk)
{
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        if (!SubstitutePhrases.MayBeOne(turn.Message.Text) || !MayChoose(turn.Sender))
        {
            return null;
        }

        var said = StaffMentions.In(turn.Message.Text, turn.Roster, turn.Sender);
        return said.Mentions.Count is 1 or 2 && SubstitutePhrases.DeputyWordAt(said.Rest) is { } at
            ? new OutgoingMessage.Text(await ChooseAsync(turn, said.Mentions, at, cancel))
            : null;
    }

    private static bool MayChoose(StaffMember member) =>
        IsOffice(member) || member.Roles.Any(role => role.Kind == RoleKind.GradeLeader);

    private static bool IsOffice(StaffMember member) => member.Has(RoleKind.MoralEducation) || member.Has(RoleKind.Principal);

    private async Task<string> ChooseAsync(Turn turn, IReadOnlyList<StaffMention> mentions, int deputyWordAt, CancellationToken cancel)
    {
        if (mentions is [var only] && AwayAmong(turn, only.Members).Count > 0)
        {
            return SubstitutePhrases.ByWhom(only.Word);
        }

        var (absent, deputy) = InRoles(turn, mentions, deputyWordAt);
        if (deputy.Members.Count > 1)
        {
            return SubstitutePhrases.WhichOne(deputy.Word, deputy.Members);
        }

        var substitute = deputy.Members[0];
        var away = absent is null ? UncoveredOf(turn) : AwayAmong(turn, absent.Members);
        if (away.Count == 0)
        {
            return absent is null ? SubstitutePhrases.NobodyAway() : SubstitutePhrases.NotAway(absent.Word);
        }

        var mentors = away.Select(leave => leave.Mentor).Distinct().ToList();
        if (mentors.Count > 1)
        {
            return SubstitutePhrases.WhoIsAway([.. mentors.Select(mentor => NameOf(turn, mentor))]);
        }

        return await ChooseAsync(turn, away[0], substitute, cancel);
    }

    private async Task<string> ChooseAsync(Turn turn, Leave leave, StaffMember substitute, CancellationToken cancel)
    {
        var name = NameOf(turn, leave.Mentor);
        if (!IsOffice(turn.Sender) && !StudentsOf(turn, leave).Any(student => turn.Sender.LeadsGrade(student.Grade)))
        {
            return SubstitutePhrases.NotYourGrade(name);
        }

        if (leave.Substitute == substitute.Id)
        {
            return SubstitutePhrases.AlreadyChosen(name, substitute.Name);
        }

        var begins = Later(leave.From, turn.Today);
        var awayToo = turn.Roster.Leaves.FirstOrDefault(other => other.Mentor == substitute.Id && other.From <= leave.To && other.To >= begins);
        if (awayToo is not null)
        {
            return SubstitutePhrases.AwayToo(substitute.Name, awayToo);
        }

        await desk.ChooseAsync(turn.Db, turn.School, leave, substitute.Id, cancel);
        return SubstitutePhrases.Chosen(name, substitute.Name, leave, StudentsOf(turn, leave).Count());
    }

    /// <summary>代 陈建国 王丽, 陈建国由王丽代: the absent one first; 王丽代陈建国: behind 代. Whoever is away is the absent one.</summary>
    private static (StaffMention? Absent, StaffMention Deputy) InRoles(Turn turn, IReadOnlyList<StaffMention> mentions, int deputyWordAt)
    {
        if (mentions is [var only])
        {
            return (null, only);
        }

        var isBetween = mentions[0].At < deputyWordAt && deputyWordAt < mentions[1].At;
        var (absent, deputy) = isBetween ? (mentions[1], mentions[0]) : (mentions[0], mentions[1]);
        return AwayAmong(turn, absent.Members).Count == 0 && AwayAmong(turn, deputy.Members).Count > 0 ? (deputy, absent) : (absent, deputy);
    }

    /// <summary>Leaves that are not over, those without anybody first, then the nearest.</summary>
    private static IReadOnlyList<Leave> AwayAmong(Turn turn, IReadOnlyList<StaffMember> members)
    {
        var uncovered = UncoveredLeaves.NotOver(turn.Roster, turn.Today).Select(found => found.Leave).ToHashSet();
        return
        [
            .. turn.Roster.Leaves
                .Where(leave => leave.To >= turn.Today && members.Any(member => member.Id == leave.Mentor))
                .OrderBy(leave => !uncovered.Contains(leave))
                .ThenBy(leave => leave.From),
        ];
    }

    private static IReadOnlyList<Leave> UncoveredOf(Turn turn) =>
    [
        .. UncoveredLeaves.NotOver(turn.Roster, turn.Today)
            .Where(found => IsOffice(turn.Sender) || found.GradeLeaders.Contains(turn.Sender.Id))
            .Select(found => found.Leave),
    ];

    private static IEnumerable<Student> StudentsOf(Turn turn, Leave leave) =>
        UncoveredLeaves.StudentsOf(turn.Roster, leave, Later(leave.From, turn.Today));

    private static string NameOf(Turn turn, StaffId id) => turn.Roster.Find(id)?.Name ?? id.Value;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
