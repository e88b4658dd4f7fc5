using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>
/// Speaks for the rows of some purposes at the moment they are claimed. Rows that were added with their body given need none.
/// </summary>
public interface IOutboxBody
{
    bool SpeaksFor(string purpose);

    /// <summary>Asks again whether the row holds, and renders it.</summary>
    Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken);
}
