using Tutorship.Bot.Conversation.Leaders;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;

namespace Tutorship.Bot.Conversation;

/// <summary>The words a member of staff has beside those of a mentor, by what the roles may see.</summary>
public static class UsageWords
{
    /// <summary>A line a role; empty for who is a mentor and nothing else.</summary>
    public static string Of(Turn turn)
    {
        var scopes = LeaderScopes.Of(turn.Sender, turn.Roster);
        var lines = new List<string>();
        if (scopes.Count > 0)
        {
            var wide = scopes[0] == DigestScope.School;
            var example = wide || !scopes[0].IsClass ? turn.Roster.Students.FirstOrDefault(scopes[0].Holds) : null;
            lines.Add(HelpPhrases.LeaderWords(example?.Class, wide ? example?.Grade : null));
        }

        if (turn.Sender.Has(RoleKind.Counsellor) || turn.Sender.Has(RoleKind.DutyLeader))
        {
            lines.Add(HelpPhrases.TakerWords());
        }

        if (OfficeWords.MayAsk(turn.Sender))
        {
            lines.Add(HelpPhrases.OfficeWords());
        }

        return string.Join('\n', lines);
    }
}
