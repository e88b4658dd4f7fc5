using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Appointments;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>
/// 明天不用提醒了, 取消提醒 张三: a reminder that was asked for is taken back. Where none waits that is meant, the words are left to
/// whoever else they are for: without a name they mute.
/// </summary>
public sealed class AppointmentCancelling(AppointmentBook book)
{
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        var text = turn.Message.Text.Trim().TrimEnd('。', '！', '!', '~', '～', ' ');
        if (Matched(text) is not { } words)
        {
            return null;
        }

        var named = Named(turn, words);
        var day = AppointmentReader.Read(turn.Context(), text)?.On;
        if (AppointmentWordPhrases.NotNeeded().IsMatch(text) && (named.Count == 0 || turn.Memory.OfferedHandoff is not null))
        {
            return null;
        }

        if (named.Count == 0 && day is null && !AppointmentWordPhrases.Bare().IsMatch(text))
        {
            return null;
        }

        var meant = (await book.WaitingAsync(turn.Db, turn.Sender.Id, cancel))
            .Where(waiting => (named.Count == 0 || named.Contains(waiting.Student)) && (day is null || waiting.On == day))
            .ToList();
        if (meant.Count == 0)
        {
            return named.Count > 0 && !AppointmentWordPhrases.NotNeeded().IsMatch(text) ? new OutgoingMessage.Text(OfferPhrases.NoneHeld([.. named.Select(id => turn.Student(id).Name)])) : null;
        }

        turn.Memory.DropOpen();
        AppointmentBook.Cancel(turn.Db, meant);
        return new OutgoingMessage.Text(OfferPhrases.Cancelled([.. meant.Select(waiting => (turn.Student(waiting.Student).Name, waiting.On))]));
    }

    private static string? Matched(string text) =>
        new[] { AppointmentWordPhrases.Cancel(), AppointmentWordPhrases.NoNeed(), AppointmentWordPhrases.Cancelled(), AppointmentWordPhrases.NotNeeded() }
            .Select(words => words.Match(text))
            .FirstOrDefault(match => match.Success) is { } found
            ? string.Join(' ', found.Groups["whom"].Captures.Select(capture => capture.Value))
            : null;

    private static List<StudentId> Named(Turn turn, string words) =>
        [.. AppointmentWordPhrases.Between().Split(words)
            .Select(word => CorrectionReader.ReadName(turn.Context(), word)?.Meant)
            .OfType<StudentId>()];
}
