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

    /// <summary>What the active reminder asks for (reply-semantics, "Input").</summary>
    public EntryKind? Node => IsFresh(row?.NodeSince, ListLife) ? row!.Node : null;

    /// <summary>What is to be done with each of the list, where that is not what the reminder asks for; null in it: one of several things.</summary>
    public IReadOnlyList<EntryKind?>? ListKinds => IsFresh(row?.ListShownAt, ListLife) ? row!.ListKinds : null;

    public DateTimeOffset? ListShownAt => row?.ListShownAt;

    public DateOnly? SnoozedTo => row?.SnoozedTo;

    public bool IsMuted => row?.MutedSince is not null;

    public bool IsWelcomed => row?.WelcomedAt is not null;

    /// <summary>What was asked or offered last and not answered.</summary>
    public OpenMatter? Open => IsFresh(row?.QuestionAskedAt, QuestionLife) && row!.Question is { } matter
        ? JsonSerializer.Deserialize<OpenMatter>(notes.Unprotect(db.SchoolId, matter), QuestionJson.Options)
        : null;

    /// <summary>Something waits for an answer that a word or two may be.</summary>
    public bool IsAsking => Open is { IsInWords: false };

    /// <summary>A hand-over that was offered and is still open, with whatever else was asked since.</summary>
    public Offer.Handoff? OfferedHandoff => Open switch
    {
        Offer.Handoff handoff when IsFresh(handoff.OfferedAt, QuestionLife) => handoff,
        { Waiting: { } waiting } when IsFresh(waiting.OfferedAt, QuestionLife) => waiting,
        _ => null,
    };

    /// <summary>The hand-over that was offered in the last ten minutes, and can still be taken up.</summary>
    public Offer.Handoff? HandoffJustOffered => OfferedHandoff is { IsDeclined: false } offered && IsFresh(offered.OfferedAt, HelpPause) ? offered : null;

    /// <summary>A list was shown after the question: numbers point to the newest list.</summary>
    public bool IsListNewerThanQuestion => row?.ListShownAt > row?.QuestionAskedAt;

    /// <summary>Whether usage was shown within the last ten minutes: the same again would help nobody.</summary>
    public bool WasHelpedJustNow => IsFresh(row?.HelpShownAt, HelpPause);

    public bool WasUsageShownJustNow => IsFresh(row?.UsageShownAt, HelpPause);

    /// <summary>Whether any usage or hint was shown in the last week.</summary>
    public bool WasHelpedLately => IsFresh(row?.HelpShownAt, ListLife);

    /// <summary>What is kept of the list now, for when a question's own is done with.</summary>
    public ListBefore ListBefore => Open is Question { ListBefore: { } before } && row?.ListShownAt == row?.QuestionAskedAt ? before : new(row?.List, row?.ListShownAt, row?.ListKinds);

    /// <param name="kind">What is still to be done with those listed; null where the list says nothing of it.</param>
    public void Show(IReadOnlyList<StudentId> list, EntryKind? kind) => Show(list, kind is null ? null : [.. list.Select(_ => kind)]);

    /// <summary>The list last shown, once more.</summary>
    public void ShowAgain(IReadOnlyList<StudentId> list) => Show(list, ListKinds);

    /// <summary>Other numbers were shown since, of students who are no list: what a number means is asked.</summary>
    public void ForgetList()
    {
        if (row is not null)
        {
            row.ListShownAt = null;
        }
    }

    /// <summary>A hand-over that was offered stays open in words beside whatever is asked now.</summary>
    public void Ask(OpenMatter matter)
    {
        var waiting = matter.Waiting ?? InWords(OfferedHandoff);
        var earlier = OfferedHandoff;
        if (matter is Offer)
        {
            Close(keep: null);
        }

        Keep(matter is Offer.Handoff fresh ? Beside(fresh, earlier) with { OfferedAt = now } : matter with { Waiting = waiting });
    }

    /// <summary>The open question, with more to remember of it.</summary>
    public void Replace(Question question) => Row().Question = Protected(question);

    /// <summary>Beside an open question the hand-over is offered in words.</summary>
    public void OfferInWords(Offer.Handoff handoff)
    {
        if (Open is Question question)
        {
            Row().Question = Protected(question with { Waiting = Beside(handoff, OfferedHandoff) with { IsInWords = true, OfferedAt = now } });
        }
        else
        {
            Keep(Beside(handoff, OfferedHandoff) with { IsInWords = true, OfferedAt = now });
        }
    }

    public void Helped() => Row().HelpShownAt = now;

    public void UsageShown()
    {
        Row().UsageShownAt = now;
        Helped();
    }

    /// <summary>The question was answered or declined. A hand-over that was offered beside it is not.</summary>
    public void DropOpen() => Close(keep: Open is Offer.Handoff ? null : InWords(OfferedHandoff));

    /// <summary>Another message took the question's place; what was offered can still be taken up in words.</summary>
    public void PassOver(IReadOnlyCollection<StudentId> recorded) => Close(keep: Open switch
    {
        Offer.Appointment { IsHeld: false } planned when recorded.Count > 0 && !planned.Students.All(recorded.Contains) => planned with { IsInWords = true, IsPassed = true },
        _ => InWords(OfferedHandoff),
    });

    /// <summary>The sender said no, and may think again.</summary>
    public void DeclineHandoff()
    {
        var declined = OfferedHandoff is { } offered ? offered with { IsInWords = true, IsDeclined = true } : null;
        if (Open is { Waiting: not null } other)
        {
            Row().Question = Protected(other with { Waiting = declined });
        }
        else
        {
            Close(keep: declined);
        }
    }

    /// <summary>Nobody need be handed over any more.</summary>
    public void DropHandoff()
    {
        if (Open is { Waiting: not null } other)
        {
            Row().Question = Protected(other with { Waiting = null });
        }
        else
        {
            DropOpen();
        }
    }

    /// <summary>These are handed over: others who were offered before stay offered in words, and who was not chosen can still be added.</summary>
    public void HandedOver(IReadOnlyCollection<StudentId> students)
    {
        if (OfferedHandoff is not { } offered || (offered.Candidates.Count > 0 && !offered.All.Any(students.Contains)))
        {
            return;
        }

        IReadOnlyList<StudentId> left = [.. (offered.Candidates.Count == 1 ? offered.All : offered.Earlier).Where(one => !students.Contains(one))];
        List<StudentId> others = [.. offered.Candidates.Where(one => offered.Candidates.Count > 1 && !students.Contains(one))];
        DropHandoff();
        if (left.Count == 0 && others.Count > 0 && Open is null)
        {
            Keep(offered with { Candidates = [], Earlier = others, IsInWords = true, IsDeclined = true });
        }

        if (left.Count > 0)
        {
            OfferInWords(new Offer.Handoff(left) { OfferedAt = offered.OfferedAt, IsDeclined = offered.IsDeclined });
        }
    }

    public void Snooze(DateOnly to) => Row().SnoozedTo = to;

    public void Mute() => Row().MutedSince ??= now;

    public void Unmute() => Row().MutedSince = null;

    public void Welcomed() => Row().WelcomedAt = now;

    private static Offer.Handoff Beside(Offer.Handoff fresh, Offer.Handoff? before) => before is { Candidates.Count: <= 1, IsDeclined: false }
        ? fresh with { Earlier = [.. before.All.Except(fresh.Candidates)] }
        : fresh;

    private static Offer.Handoff? InWords(Offer.Handoff? offer) => offer is null ? null : offer with { IsInWords = true };

    private void Show(IReadOnlyList<StudentId> list, IReadOnlyList<EntryKind?>? kinds)
    {
        Row().List = list;
        Row().ListShownAt = now;
        Row().ListKinds = kinds;
    }

    private void Close(OpenMatter? keep)
    {
        if (row?.Question is not { } kept)
        {
            return;
        }

        if (row.ListShownAt == row.QuestionAskedAt
            && JsonSerializer.Deserialize<OpenMatter>(notes.Unprotect(db.SchoolId, kept), QuestionJson.Options) is Question { ListBefore: { } before })
        {
            row.List = before.List ?? [];
            row.ListShownAt = before.ShownAt;
            row.ListKinds = before.Kinds;
        }

        row.Question = null;
        row.QuestionAskedAt = null;
        if (keep is not null)
        {
            Keep(keep);
        }
    }

    private void Keep(OpenMatter matter)
    {
        Row().Question = Protected(matter);
        Row().QuestionAskedAt = now;
    }

    private byte[] Protected(OpenMatter matter) => notes.Protect(db.SchoolId, JsonSerializer.Serialize(matter, QuestionJson.Options));

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
