using Tutorship.Domain.Replies;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>A stored entry as it was once told.</summary>
public static class EntryDraft
{
    public static Draft Of(EntryRow row, string note) => new(row.Kind, [row.StudentId], row.On)
    {
        Strategies = row.Strategies,
        Mode = row.Mode,
        Companions = row.Companions,
        Note = note,
    };
}
