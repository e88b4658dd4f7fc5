using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Outbox;

/// <summary>Rows for delivery to work on, and a body that counts how often it is rendered.</summary>
public sealed class Letters : IOutboxBody
{
    public const string Purpose = "letter";

    public const string Notice = "notice:1";

    private int rendered;

    public Func<OutboxRow, OutboxVerdict>? Verdict { get; set; }

    public static OutboxRow To(string receiver, int number = 1, int urgency = 0, DateTimeOffset? notAfter = null) => new()
    {
        Key = $"{receiver}|{number}",
        Receiver = new StaffId(receiver),
        Purpose = Purpose,
        Urgency = urgency,
        DueAt = SchoolTime.At(new DateOnly(2026, 11, 5), new TimeOnly(9, 0, number)),
        NotAfter = notAfter,
    };

    /// <summary>The same words to everybody, unless a verdict says otherwise.</summary>
    public static OutboxRow NoticeTo(string receiver, DateTimeOffset? notAfter = null) => new()
    {
        Key = $"{receiver}|{Notice}",
        Receiver = new StaffId(receiver),
        Purpose = Notice,
        DueAt = SchoolTime.At(new DateOnly(2026, 11, 5), new TimeOnly(9, 0)),
        NotAfter = notAfter,
    };

    public bool SpeaksFor(string purpose) => purpose is Purpose or Notice;

    public Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken) =>
        Task.FromResult(Verdict?.Invoke(row)
            ?? new OutboxVerdict.Send(new OutgoingMessage.Text(row.Purpose == Notice ? "明天放假" : $"第 {++rendered} 稿")));
}

internal static class LetterBeds
{
    public static async Task<SchoolBed> OpenAsync(Letters letters, params OutboxRow[] rows)
    {
        var bed = await SchoolBed.OpenAsync("2026-11-05 10:00", db => db.AddChenJianguo(), bodies: [letters]);
        await bed.AddToOutboxAsync(rows);
        return bed;
    }
}
