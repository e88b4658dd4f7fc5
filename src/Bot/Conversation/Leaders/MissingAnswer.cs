using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Leaders;

/// <summary>
/// 未访, 未谈, 未写: who is left, counts by class for a wide scope, names for one class. No mentor in either. Talks and growth
/// messages are of the key node that is open, or has ended within the digest's days.
/// </summary>
public sealed class MissingAnswer(SchoolFactsStore store)
{
    public async Task<OutgoingMessage?> ShowAsync(Turn turn, DigestScope scope, EntryKind asked, CancellationToken cancel)
    {
        var facts = await store.LoadAsync(turn.Db, turn.Today, cancel);
        if (CoverageReport.On(facts, turn.Today) is not { } report)
        {
            return new OutgoingMessage.Text(LeaderPhrases.NoSchoolYear());
        }

        if (NodeOf(report, scope, asked, turn) is not { } node)
        {
            return new OutgoingMessage.Text(MissingPhrases.NoNode(asked));
        }

        var missing = report.Gaps
            .Where(gap => gap.Requirement.Id == node.Id && scope.Holds(gap.Student))
            .Select(gap => gap.Student)
            .ToList();
        return new OutgoingMessage.Text(scope.IsClass
            ? MissingPhrases.Names(scope.Name, node, [.. missing.Select(student => student.Name)])
            : MissingPhrases.Classes(
                node,
                [.. missing.GroupBy(student => student.Class, StringComparer.Ordinal)
                    .OrderBy(group => group.Min(student => student.Id)).Select(group => (group.Key, group.Count()))]));
    }

    /// <summary>The soonest due of those open; else the one that ended last.</summary>
    private static Requirement? NodeOf(CoverageReport report, DigestScope scope, EntryKind asked, Turn turn)
    {
        var since = turn.Today.AddDays(-turn.Plan.DigestDays);
        return report.Requirements
            .Select(coverage => coverage.Requirement)
            .Where(node => IsKeyNode(node.Kind) && node.Kind.Asks == asked && node.Due >= since)
            .Where(node => turn.Roster.Students.Any(student => scope.Holds(student) && node.AppliesTo(student)))
            .OrderBy(node => node.Due < turn.Today)
            .ThenBy(node => Math.Abs(node.Due.DayNumber - turn.Today.DayNumber))
            .FirstOrDefault();
    }

    private static bool IsKeyNode(RequirementKind kind) => !kind.IsOfLifeEvent && kind != RequirementKind.SpecialTalk;
}
