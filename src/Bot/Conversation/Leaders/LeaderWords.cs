using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Leaders;

/// <summary>周报, a grade, a class, 未访, 未谈, 催办: what leaders ask, each within what the role may see. Null where the message is none of these.</summary>
public sealed class LeaderWords(DigestAnswer digests, MissingAnswer missing, NudgeAnswer nudges, OfficeWords office)
{
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        var text = LeaderQuestionPhrases.Plain(turn.Message.Text);
        var scopes = LeaderScopes.Of(turn.Sender, turn.Roster);
        return text switch
        {
            LeaderPhrases.DigestWord when scopes.Count > 0 => await digests.ShowAsync(turn, scopes[0], cancel),
            LeaderPhrases.NudgeWord when scopes.Count > 0 => await nudges.SendAsync(turn, scopes[0], cancel),
            LeaderPhrases.UnvisitedWord when scopes.Count > 0 => await missing.ShowAsync(turn, scopes[0], EntryKind.Visit, cancel),
            LeaderPhrases.DigestWord or LeaderPhrases.NudgeWord => new OutgoingMessage.Text(LeaderPhrases.NotForYou(text, turn.Caseload.Count > 0)),
            LeaderPhrases.UnclearWord => await office.AnswerAsync(turn, cancel),
            _ => await AboutScopeAsync(turn, scopes, text, cancel),
        };
    }

    /// <summary>高一 or 高一3班 alone asks for its digest; with 未访, 未谈 or 未写 beside it, for those who are left.</summary>
    private async Task<OutgoingMessage?> AboutScopeAsync(Turn turn, IReadOnlyList<DigestScope> scopes, string text, CancellationToken cancel)
    {
        var asked = MissingPhrases.Read(text);
        var name = asked?.Scope ?? LeaderQuestionPhrases.ScopeOf(text);
        if (LeaderQuestionPhrases.Find(turn.Roster, name) is not { } scope || scope == DigestScope.School)
        {
            return scopes.Count > 0 && LeaderQuestionPhrases.LooksLikeScope(name) ? new OutgoingMessage.Text(LeaderPhrases.NoSuchScope(name, scopes[0] == DigestScope.School ? turn.Roster.Students[0].Class : scopes[0].Name)) : null;
        }

        if (!scopes.Any(own => LeaderScopes.Includes(own, scope, turn.Roster)))
        {
            return new OutgoingMessage.Text(scopes.Count > 0
                ? LeaderPhrases.NotYourScope(name, scopes[0].Name)
                : LeaderPhrases.NotForYou(LeaderPhrases.FiguresOf(name), turn.Caseload.Count > 0));
        }

        return asked is { Kind: var kind }
            ? await missing.ShowAsync(turn, scope, kind, cancel)
            : await digests.ShowAsync(turn, scope, cancel);
    }
}
