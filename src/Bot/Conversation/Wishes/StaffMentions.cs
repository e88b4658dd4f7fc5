using System.Text;
using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Wishes;

/// <summary>Which colleagues a message names, by name or user id, in order; and what else it says.</summary>
public sealed record StaffMentions(IReadOnlyList<StaffMention> Mentions, string Rest)
{
    /// <summary>Stands in <see cref="Rest"/> where somebody was named.</summary>
    public const char Place = '\u0001';

    public static StaffMentions In(string text, Roster roster, StaffMember sender)
    {
        var words = roster.Staff
            .SelectMany(member => new[] { (Word: member.Name, member), (Word: member.Id.Value, member) })
            .Append((Word: WishPhrases.Me, member: sender))
            .Where(pair => pair.Word.Length > 0)
            .ToLookup(pair => pair.Word, pair => pair.member, StringComparer.OrdinalIgnoreCase);
        var byLength = words.Select(group => group.Key).OrderByDescending(word => word.Length).ToList();
        List<StaffMention> mentions = [];
        StringBuilder rest = new();
        for (var at = 0; at < text.Length;)
        {
            if (byLength.Find(word => StandsAt(text, at, word)) is { } found)
            {
                mentions.Add(new StaffMention(found, [.. words[found].Distinct()], rest.Length));
                rest.Append(Place);
                at += found.Length;
            }
            else
            {
                rest.Append(text[at++]);
            }
        }

        return new StaffMentions(mentions, rest.ToString());
    }

    /// <summary>A user id must stand apart from other letters and digits.</summary>
    private static bool StandsAt(string text, int at, string word) =>
        string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (!char.IsAsciiLetterOrDigit(word[0]) || at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]))
        && (!char.IsAsciiLetterOrDigit(word[^1]) || at + word.Length == text.Length || !char.IsAsciiLetterOrDigit(text[at + word.Length]));
}

/// <summary>Colleagues who answer to a word, and where it stood.</summary>
public sealed record StaffMention(string Word, IReadOnlyList<StaffMember> Members, int At);
