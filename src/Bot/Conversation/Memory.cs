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

    private ConversationRow? row = row;

    /// <summary>The numbered students last shown, in order; null if none in the last 7 days (reply-semantics, "Input").</summary>
    public IReadOnlyList<StudentId>? List => IsFresh(row?.ListShownAt, ListLife) ? row!.List : null;

    public EntryKind? Node => IsFresh(row?.NodeSince, ListLife) ? row!.Node : null;

    public DateOnly? SnoozedTo => row?.SnoozedTo;

    public bool IsMuted => row?.MutedSince is not null;

    public bool IsWelcomed => row?.WelcomedAt is not null;

    public Question? Question => IsFresh(row?.QuestionAskedAt, QuestionLife) && row!.Question is { } question
        ? JsonSerializer.Deserialize<Question>(notes.Unprotect(db.SchoolId, question), QuestionJson.Options)
        : null;

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

    public void Ask(Question question)
    {
        Row().Question = notes.Protect(db.SchoolId, JsonSerializer.Serialize(question, QuestionJson.Options));
        Row().QuestionAskedAt = now;
    }

    /// <summary>The question was answered, or another message took its place.</summary>
    public void DropQuestion()
    {
        if (row?.Question is not null)
        {
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
