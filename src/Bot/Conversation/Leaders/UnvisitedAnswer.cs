using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Leaders;

/// <summary>未访: counts by class for a wide scope, names for one class. No mentor in either.</summary>
public sealed class UnvisitedAnswer(SchoolFactsStore store)
{
    public async Task<OutgoingMessage?> ShowAsync(Turn turn, DigestScope scope, CancellationToken cancel)
    {
        var facts = await store.LoadAsync(turn.Db, turn.Today, cancel);
        if (CoverageReport.On(facts, turn.Today) is not { } report)
        {
            return new OutgoingMessage.Text(LeaderPhrases.NoSchoolYear());
        }

        var missing = report.Gaps
            .Where(gap => gap.Requirement.Kind == RequirementKind.YearVisit && scope.Holds(gap.Student))
            .Select(gap => gap.Student)
            .ToList();
        return new OutgoingMessage.Text(scope.IsClass
            ? LeaderPhrases.UnvisitedNames(scope.Name, [.. missing.Select(student => student.Name)])
            : LeaderPhrases.UnvisitedClasses(
                missing.Count,
                [.. missing.GroupBy(student => student.Class, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => (group.Key, group.Count()))]));
    }
}
