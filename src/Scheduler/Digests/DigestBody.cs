using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Digests;

public sealed class DigestBody(SchoolFactsStore store, TimeProvider time) : IOutboxBody
{
    public bool SpeaksFor(string purpose) => purpose.StartsWith(Purpose.DigestPrefix, StringComparison.Ordinal);

    /// <summary>With the figures of this moment; a scope that has lost its students has nothing to say.</summary>
    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var today = SchoolTime.DayOf(time.GetUtcNow());
        var roster = (await store.SlowFactsAsync(db, cancellationToken)).Roster;
        var scope = DigestScope.Find(roster, row.Purpose[Purpose.DigestPrefix.Length..]);
        return scope is not null && Digest.Of(await FactsOfAsync(db, roster, scope, today, cancellationToken), today, scope) is { } digest
            ? new OutboxVerdict.Send(new OutgoingMessage.Text(DigestPhrases.Message(digest)))
            : new OutboxVerdict.Drop("no_figures");
    }

    private Task<SchoolFacts> FactsOfAsync(
        TutorshipDb db, Roster roster, DigestScope scope, DateOnly today, CancellationToken cancellationToken) =>
        scope == DigestScope.School
            ? store.LoadAsync(db, today, cancellationToken)
            : store.LoadForStudentsAsync(db, roster.Students.Where(scope.Holds).Select(student => student.Id), today, cancellationToken);
}
