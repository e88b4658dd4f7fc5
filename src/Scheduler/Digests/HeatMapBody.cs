using Microsoft.Extensions.Logging;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Digests;

/// <summary>The picture that follows a digest. Without a Chinese font the digest goes without it, and the log says so once.</summary>
public sealed partial class HeatMapBody(SchoolFactsStore store, TimeProvider time, ILogger<HeatMapBody> log) : IOutboxBody
{
    private int hasSaidNoFont;

    public bool SpeaksFor(string purpose) => purpose.StartsWith(Purpose.HeatMapPrefix, StringComparison.Ordinal);

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        if (ChineseFont.Name is null)
        {
            SayOnce();
            return new OutboxVerdict.Drop("no_font");
        }

        var today = SchoolTime.DayOf(time.GetUtcNow());
        var facts = await store.LoadAsync(db, today, cancellationToken);
        return DigestScope.Find(facts.Roster, row.Purpose[Purpose.HeatMapPrefix.Length..]) is { } scope
            && DigestGrid.Of(facts, today, scope) is { } grid
            && HeatMap.Png(grid) is { } png
            ? new OutboxVerdict.Send(new OutgoingMessage.Picture(png, HeatMapPhrases.Caption(grid.Whole)))
            : new OutboxVerdict.Drop("no_figures");
    }

    private void SayOnce()
    {
        if (Interlocked.Exchange(ref hasSaidNoFont, 1) == 0)
        {
            LogNoFont();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No font with Chinese characters: digests go without their picture")]
    private partial void LogNoFont();
}
