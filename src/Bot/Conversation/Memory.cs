using System.Text.Json;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation;

/// <summary>What a member of staff was last shown and asked: lists and nodes for seven days, questions for one.</summary>
public sealed class Memory(TutorshipDb db, StaffId staff, ConversationRow? row, NoteProtector notes, DateTimeOffset now)
{
    private static readonly TimeSpan ListLife = TimeSpan.FromDays(7);
    private static readonly TimeSpan QuestionLife = TimeSpan.FromDays(1);
    private static readonly TimeSpan HelpPause = TimeSpan.FromMinutes(10);

    private ConversationRow? row = row;

    /// <summary>The numbered students last shown, in order; null if none in the last 7 days (reply-semantics, "Input").</summary>
    public IReadOnlyList<StudentId>? List => IsFresh(row?.ListShownAt, ListLife) ? row!.List : null;

    public EntryKind? Node => IsFresh(row?.NodeSince, ListLife) ? row!.Node : null;

    public DateOnly? SnoozedTo => row?.SnoozedTo;

    public bool IsMuted => row?.MutedSince is not null;

    public bool IsWelcomed => row?.WelcomedAt is not null;

    /// <summary>What was asked or offered last and not answered.</summary>
    public OpenMatter? Open => IsFresh(row?.QuestionAskedAt, QuestionLife) && row!.Question is { } matter
        ? JsonSerializer.Deserialize<OpenMatter>(notes.Unprotect(db.SchoolId, matter), QuestionJson.Options)
        : null;

    /// <summary>A list was shown after the question: numbers point to the newest list.</summary>
    public bool IsListNewerThanQuestion => row?.ListShownAt > row?.QuestionAskedAt;

    /// <summary>Whether usage was shown within the last ten minutes: the same again would help nobody.</summary>
    public bool WasHelpedJustNow => IsFresh(row?.HelpShownAt, HelpPause);

    public bool WasUsageShownJustNow => IsFresh(row?.UsageShownAt, HelpPause);

    /// <summary>Whether any usage or hint was shown in the last week.</summary>
    public bool WasHelpedLately => IsFresh(row?.HelpShownAt, ListLife);

    /// <summary>What is kept of the list now, for when a question's own is done with.</summary>
    public ListBefore ListBefore => Open is Question { ListBefore: { } before } && row?.ListShownAt == row?.QuestionAskedAt ? before : new(row?.List, row?.ListShownAt);

    public void Show(IReadOnlyList<StudentId> list, EntryKind? node)
    {
        Row().List = list;
        Row().ListShownAt = now;
        if (node is not null)
        {
            Row().Node = node;
            Row().NodeSince = now;
        }
    }

    public void Ask(OpenMatter matter)
    {
        Row().Question = notes.Protect(db.SchoolId, JsonSerializer.Serialize(matter, QuestionJson.Options));
        Row().QuestionAskedAt = now;
    }

    public void Helped() => Row().HelpShownAt = now;

    public void UsageShown()
    {
        Row().UsageShownAt = now;
        Helped();
    }

    /// <summary>The question was answered, or another message took its place.</summary>
    public void DropOpen()
    {
        if (row?.Question is { } kept)
        {
            if (row.ListShownAt == row.QuestionAskedAt
                && JsonSerializer.Deserialize<OpenMatter>(notes.Unprotect(db.SchoolId, kept), QuestionJson.Options) is Question { ListBefore: { } before })
            {
                row.List = before.List ?? [];
                row.ListShownAt = before.ShownAt;
            }

            row.Question = null;
            row.QuestionAskedAt = null;
        }
    }

    public void Snooze(DateOnly to) => Row().SnoozedTo = to;

    public void Mute() => Row().MutedSince ??= now;

    public void Unmute() => Row().MutedSince = null;

    public void Welcomed() => Row().WelcomedAt = now;

    private bool IsFresh(DateTimeOffset? since, TimeSpan life) => since is { } moment && now - moment <= life;

    private ConversationRow Row()
    {
        if (row is null)
        {
            row = new ConversationRow { StaffId = staff };
            db.Conversations.Add(row);
        }

        return row;
    }
}
