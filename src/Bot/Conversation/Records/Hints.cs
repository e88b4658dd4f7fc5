using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Records;

/// <summary>Teaches by example, with the sender's own students, what would have been shorter. At most once a week.</summary>
public static class Hints
{
    /// <summary>Somebody who tells of the third student today in a third message.</summary>
    private const int OneByOne = 2;

    public static string? For(Turn turn, Reply.Recorded reply, SchoolFacts facts)
    {
        if (reply.Drafts is not [{ Students: [var told], Kind: EntryKind.Talk }] || turn.Memory.WasHelpedLately || turn.List is not { Count: > 1 } list)
        {
            return null;
        }

        var today = facts.Entries
            .Where(entry => entry.Author == turn.Sender.Id && entry.On == turn.Today && entry.Kind == EntryKind.Talk)
            .Select(entry => entry.Student)
            .ToHashSet();
        var left = Enumerable.Range(0, list.Count).Where(i => list[i] != told && !today.Contains(list[i])).Take(2).ToList();
        if (today.Count != OneByOne || left is not [var first, var second])
        {
            return null;
        }

        turn.Memory.Helped();
        return HelpPhrases.SeveralAtOnce(first + 1, second + 1);
    }
}
