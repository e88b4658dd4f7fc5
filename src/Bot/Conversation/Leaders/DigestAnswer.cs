using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Scheduler.Digests;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Leaders;

/// <summary>The digest as it stands today.</summary>
public sealed class DigestAnswer(SchoolFactsStore store)
{
    public async Task<OutgoingMessage?> ShowAsync(Turn turn, DigestScope scope, CancellationToken cancel)
    {
        var facts = await store.LoadAsync(turn.Db, turn.Today, cancel);
        return new OutgoingMessage.Text(Digest.Of(facts, turn.Today, scope) is { } digest
            ? DigestPhrases.Render(digest)
            : LeaderPhrases.NoSchoolYear());
    }
}
