using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler;
using Tutorship.Scheduler.Appointments;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>
/// 明天找他谈: nothing is written, and a reminder of that student is offered, once, on a school day. Nothing is offered where
/// student or day is not clear, or to somebody who wants no reminders.
/// </summary>
public sealed class AppointmentOffering(AppointmentBook book)
{
    private const int MostStudents = 3;
    private const int LongestHolidays = 60;
    private const int LongestAnswer = 10;

    public async Task<OutgoingMessage?> OfferAsync(Turn turn, Reply.Nothing nothing, CancellationToken cancel)
    {
        if (nothing.IsCrisis || turn.Memory.IsMuted
            || (Wanted(turn, nothing.Students, nothing.Reason == NothingReason.Plan) ?? OfTheOneShown(turn, nothing)) is not { } wanted)
        {
            return new OutgoingMessage.Text(CommandPhrases.NotWritten());
        }

        if (AppointmentWordPhrases.Moves().IsMatch(turn.Message.Text) && await MovedAsync(turn, wanted, cancel) is { } moved)
        {
            return moved;
        }

        if ((await NewAsync(turn, wanted, cancel)).Count == 0)
        {
            return new OutgoingMessage.Text(OfferPhrases.HeldAlready(When(turn, wanted.On), wanted.Kind, Names(turn, wanted)));
        }

        turn.Memory.Ask(wanted);
        return new OutgoingMessage.Text(OfferPhrases.Appointment(When(turn, wanted.On), wanted.Kind, Names(turn, wanted)));
    }

    /// <summary>周一吧, below a reminder of one student: a day and no more; null for anything else.</summary>
    public async Task<OutgoingMessage?> OfferDayAsync(Turn turn, Reply.Nothing nothing, CancellationToken cancel) =>
        !turn.Memory.IsMuted && AnswerPhrases.IsDayAlone(turn.Message.Text) && OfTheOneShown(turn, nothing) is not null ? await OfferAsync(turn, nothing, cancel) : null;

    /// <summary>郑宇航改到下周一: what is held of him on another day moves, and others stay.</summary>
    private async Task<OutgoingMessage?> MovedAsync(Turn turn, Offer.Appointment wanted, CancellationToken cancel)
    {
        var before = (await book.WaitingAsync(turn.Db, turn.Sender.Id, cancel))
            .Where(waiting => waiting.On != wanted.On && wanted.Students.Contains(waiting.Student)).ToList();
        if (!wanted.Students.All(student => before.Exists(waiting => waiting.Student == student)))
        {
            return null;
        }

        var moved = wanted with { Kind = before[0].Kind };
        AppointmentBook.Cancel(turn.Db, before);
        await HoldAsync(turn, moved, cancel);
        return new OutgoingMessage.Text(OfferPhrases.HeldInstead(When(turn, moved.On), moved.Kind, Names(turn, moved)));
    }

    /// <summary>还没, 周一吧: of the one student in the reminder of today, on the day said or the next.</summary>
    private Offer.Appointment? OfTheOneShown(Turn turn, Reply.Nothing nothing)
    {
        if (turn.Message.Text.Trim().Length > LongestAnswer || nothing.Students.Count > 0
            || turn.List is not [var only] || turn.Memory.ListShownAt is not { } shown || SchoolTime.DayOf(shown) != turn.Today
            || (AppointmentReader.Read(turn.Context(), turn.Message.Text)?.On ?? (nothing.Reason == NothingReason.NotDone ? turn.Today.AddDays(1) : null)) is not { } on
            || on == turn.Today)
        {
            return null;
        }

        var kind = (turn.Memory.ListKinds is [{ } listed] ? listed : turn.Memory.Node) ?? EntryKind.Talk;
        return Wanted(turn, [only], new Appointment(on, kind, [only]));
    }

    /// <summary>张三谈了，明天再找李四谈: beside the receipt the same is offered; null where nothing new is planned.</summary>
    public async Task<string?> BesideAsync(Turn turn, Reply.Recorded recorded, CancellationToken cancel)
    {
        var done = recorded.Drafts.SelectMany(draft => draft.Students).ToHashSet();
        if (recorded.IsCrisis || turn.Memory.IsMuted || PlanBeside.Read(turn.Context(), turn.Message.Text, done) is not { } planned
            || Wanted(turn, planned.Students, planned) is not { } wanted || (await NewAsync(turn, wanted, cancel)).Count == 0)
        {
            return null;
        }

        turn.Memory.Ask(wanted with { IsInWords = true });
        return OfferPhrases.Beside(When(turn, wanted.On), wanted.Kind, Names(turn, wanted));
    }

    /// <summary>明天提醒我找李想: asked for outright; null where it does not name a student and a day.</summary>
    public async Task<OutgoingMessage?> TakeOrderAsync(Turn turn, IReadOnlyList<StudentId> students, CancellationToken cancel) =>
        Wanted(turn, students, isPlan: true) is { } wanted ? await AcceptAsync(turn, wanted, cancel) : null;

    public async Task<OutgoingMessage> AcceptAsync(Turn turn, Offer.Appointment offer, CancellationToken cancel) =>
        await HoldAsync(turn, offer, cancel)
            ? new OutgoingMessage.Text(OfferPhrases.Accepted(When(turn, offer.On), offer.Kind, Names(turn, offer)))
            : new OutgoingMessage.Text(OfferPhrases.TooLate());

    /// <summary>False where the moment of that day's reminders has passed.</summary>
    public async Task<bool> HoldAsync(Turn turn, Offer.Appointment offer, CancellationToken cancel)
    {
        if (book.TimeOn(turn.Plan, turn.Sender.Id, offer.On) is null)
        {
            if (turn.Memory.Open is Offer.Appointment)
            {
                turn.Memory.DropOpen();
            }

            return false;
        }

        book.Add(turn.Db, turn.Plan, turn.Sender.Id, offer.On, offer.Kind, await NewAsync(turn, offer, cancel));
        turn.Memory.Ask(offer with { IsInWords = true, IsPassed = false, IsHeld = true, Waiting = null });
        return true;
    }

    private Offer.Appointment? Wanted(Turn turn, IReadOnlyList<StudentId> named, bool isPlan)
    {
        if (AppointmentReader.Read(turn.Context(), turn.Message.Text) is not { } meant || (!isPlan && meant.On == turn.Today))
        {
            return null;
        }

        return Wanted(turn, named.Count > 0 ? named : meant.Students, meant);
    }

    /// <summary>What can be held, on the first school day of it; null where nothing can.</summary>
    public Offer.Appointment? Wanted(Turn turn, IReadOnlyList<StudentId> students, Appointment meant)
    {
        if (students.Count is 0 or > MostStudents || !students.All(id => turn.Caseload.Any(own => own.Id == id)))
        {
            return null;
        }

        var days = new SchoolDays(turn.Register.Calendar, turn.Student(students[0]).Grade);
        return days.FirstIn(meant.On, meant.On.AddDays(LongestHolidays)) is { } day && book.TimeOn(turn.Plan, turn.Sender.Id, day) is not null
            ? new Offer.Appointment(students, day, meant.Kind)
            : null;
    }

    /// <summary>Those of whom no reminder was asked for on that day yet.</summary>
    private static async Task<IReadOnlyList<StudentId>> NewAsync(Turn turn, Offer.Appointment offer, CancellationToken cancel)
    {
        var missing = new List<StudentId>();
        foreach (var student in offer.Students)
        {
            if (!await AppointmentBook.HoldsAsync(turn.Db, turn.Sender.Id, offer.On, student, cancel))
            {
                missing.Add(student);
            }
        }

        return missing;
    }

    public static string When(Turn turn, DateOnly day) =>
        OfferPhrases.When(day, day.DayNumber - turn.Today.DayNumber, isMorning: turn.Plan.ReminderTime.Hour < 12);

    public static IReadOnlyList<string> Names(Turn turn, Offer.Appointment offer) => [.. offer.Students.Select(id => turn.Student(id).Name)];
}
