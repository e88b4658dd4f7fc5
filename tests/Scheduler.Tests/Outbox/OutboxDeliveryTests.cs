using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Outbox;

public sealed class OutboxDeliveryTests
{
    private readonly Letters letters = new();

    [Fact]
    public async Task A_due_row_is_rendered_sent_once_and_marked()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));

        await bed.TickAsync();
        await bed.TickAsync();

        Assert.Equal("第 1 稿", Assert.Single(bed.Channel.Sendings).Text);
        var row = Assert.Single(await bed.OutboxAsync());
        Assert.Equal(OutboxState.Sent, row.State);
        Assert.Equal(bed.Clock.GetUtcNow(), row.SentAt);
    }

    [Fact]
    public async Task What_is_not_due_waits_for_its_time()
    {
        var row = Letters.To("T01");
        row.DueAt = SchoolTime.At(new DateOnly(2026, 11, 5), new TimeOnly(10, 5));
        await using var bed = await LetterBeds.OpenAsync(letters, row);

        await bed.TickAtAsync("2026-11-05 10:04");
        Assert.Empty(bed.Channel.Sendings);

        await bed.TickAtAsync("2026-11-05 10:05");
        Assert.Single(bed.Channel.Sendings);
    }

    [Fact]
    public async Task The_urgent_go_first()
    {
        await using var bed = await LetterBeds.OpenAsync(
            letters,
            Letters.To("T01", 1, Urgency.Digest),
            Letters.To("T01", 2, Urgency.Reminder),
            Letters.To("T01", 3, Urgency.Handoff));

        await bed.TickAsync();

        Assert.Equal(["T01|3", "T01|2", "T01|1"], bed.Channel.Sendings.Select(sending => sending.Key));
    }

    [Fact]
    public async Task What_no_longer_holds_is_dropped_with_its_reason()
    {
        letters.Verdict = _ => new OutboxVerdict.Drop("done");
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));

        await bed.TickAsync();

        Assert.Empty(bed.Channel.Sendings);
        var row = Assert.Single(await bed.OutboxAsync());
        Assert.Equal((OutboxState.Dropped, "done"), (row.State, row.Reason));
    }

    [Fact]
    public async Task What_comes_too_late_is_dropped()
    {
        var noon = SchoolTime.At(new DateOnly(2026, 11, 5), new TimeOnly(12, 0));
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01", notAfter: noon));

        await bed.TickAtAsync("2026-11-05 12:00");

        Assert.Empty(bed.Channel.Sendings);
        Assert.Equal("too_late", Assert.Single(await bed.OutboxAsync()).Reason);
    }

    [Fact]
    public async Task A_row_that_fails_on_our_side_blocks_no_other_and_is_given_up()
    {
        letters.Verdict = row => row.Key == "T01|1"
            ? throw new InvalidDataException("unreadable facts")
            : new OutboxVerdict.Send(new OutgoingMessage.Text("好"));
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01", 1, Urgency.Handoff), Letters.To("T01", 2));

        await bed.TickThroughAsync("2026-11-05 10:00", "2026-11-05 10:40");

        Assert.Equal("T01|2", Assert.Single(bed.Channel.To("T01")).Key);
        var poison = (await bed.OutboxAsync()).Single(row => row.Key == "T01|1");
        Assert.Equal((OutboxState.Dead, "poison"), (poison.State, poison.Reason));
        Assert.Contains("有 1 条消息没有送到", Assert.Single(bed.Channel.To("A01")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_body_waits_encrypted()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));

        await bed.TickAsync();

        var body = Assert.Single(await bed.OutboxAsync()).Body!;
        Assert.DoesNotContain("稿", System.Text.Encoding.UTF8.GetString(body), StringComparison.Ordinal);
        Assert.Contains("稿", bed.Get<NoteProtector>().Unprotect(SchoolBed.SchoolId, body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_given_to_students_are_known_before_the_message_is_read()
    {
        letters.Verdict = _ => new OutboxVerdict.Send(new OutgoingMessage.Text("1 赵子轩"))
        {
            List = new ShownList([new StudentId("S03")], EntryKind.Visit),
        };
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));
        ConversationRow? seen = null;
        bed.Channel.Answer = _ =>
        {
            using var db = bed.Get<SchoolDbs>().Open(SchoolBed.SchoolId);
            seen = db.Conversations.AsNoTracking().Single();
            return new DeliveryResult.Sent();
        };

        await bed.TickAsync();

        Assert.Equal([new StudentId("S03")], seen!.List!);
        Assert.Equal(EntryKind.Visit, seen.Node);
    }
}
