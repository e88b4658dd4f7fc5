using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>明天请假，今天先把李想谈了: the talk is written, and it is said that the leave is not.</summary>
public static class LeaveBeside
{
    private static readonly char[] Stops = [',', '，', '。', ';', '；', '\n'];

    /// <summary>Null where the message speaks of no leave that lies ahead.</summary>
    public static string? Of(Turn turn) => turn.Message.Text.Split(Stops, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(clause => ReplyReader.Read(turn.Context(), clause) is Reply.Commanded { Command: Command.Leave } && !CommandPhrases.IsPastLeave(clause))
        .Select(clause => LeaveDays.Read(clause, turn.Today) is { } days ? CommandPhrases.LeaveBeside(days.From) : null)
        .FirstOrDefault(said => said is not null);
}
