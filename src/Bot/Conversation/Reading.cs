using Tutorship.Bot.Conversation.Commands;
using Tutorship.Bot.Conversation.Crisis;
using Tutorship.Bot.Conversation.Leaders;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Bot.Conversation.Queries;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Bot.Conversation.Records;
using Tutorship.Bot.Conversation.Wishes;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation;

/// <summary>What a message means goes to whoever answers that meaning; an open question is asked first whether it was answered.</summary>
public sealed class Reading(
    StaffWords staff,
    LeaderWords leaders,
    Taking taking,
    Withdrawing withdrawing,
    Doubting doubting,
    StillAsked stillAsked,
    CrisisAnswer crisis,
    HandoffOffering handoffs,
    AppointmentCancelling cancelling,
    Offers offers,
    SettingRight settingRight,
    Undoing undoing,
    UndoingAndTelling undoingAndTelling,
    AlsoTold alsoTold,
    Recording recording,
    Asking asking,
    Lookup lookup,
    Instructions instructions,
    NothingToWrite nothingToWrite,
    Unclear unclear)
{
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        var open = OpenFor(turn);
        turn = turn with { Choices = AskedAgain.ChoicesOf(turn, open) };
        if (await WithoutReadingAsync(turn, open, cancel) is { } said)
        {
            return await crisis.BesideAsync(turn, said, cancel);
        }

        var text = turn.Message.Text;
        var question = open as Question;
        question = question is null ? null : QuestionCorrection.Of(question, turn.Register, turn.Sender.Id, text) ?? question;
        var completed = question is null ? null : QuestionAnswer.Read(question, turn.Register, turn.Sender.Id, text);
        completed = TakesBack(completed?.Reply, text) is null ? null : completed;
        var reply = completed?.Reply;
        if (reply is null && await handoffs.BesideAsync(turn, question, cancel) is { } handedOver)
        {
            return handedOver;
        }

        if (reply is null && AskedAgain.Numbers(turn, open) is { } askedAgain)
        {
            return askedAgain;
        }

        if (reply is null && HandoffOffering.OneInDoubt(turn) is { } inDoubt)
        {
            return inDoubt;
        }

        if (reply is null && await settingRight.AnswerAsync(turn, cancel) is { } corrected)
        {
            return await crisis.BesideAsync(turn, corrected, cancel);
        }

        if (completed is not null)
        {
            return await AnswerAsync(turn, completed.Reply, question! with { Text = completed.Text, Node = completed.Node }, cancel);
        }

        var own = Read(turn);
        if (await undoingAndTelling.AnswerAsync(turn, own, cancel) is { } redone)
        {
            return await crisis.BesideAsync(turn, redone, cancel);
        }

        if (await undoing.OfWordsAsync(turn, own, cancel) is { } undone)
        {
            return undone;
        }

        own = TakesBack(own, text) ?? new Reply.Nothing(NothingReason.NotDone, []) { Danger = own.Danger };
        own = own.IsCrisis || own is Reply.Commanded or Reply.Queried ? own : await alsoTold.ReadAsync(turn, cancel) ?? own;
        return AskedAgain.Choice(turn, open, own) is { } again
            ? await crisis.AnswerAsync(turn, own, again, isAnswer: false, cancel)
            : await AnswerAsync(turn, own, answered: null, cancel);
    }

    /// <summary>Null where what would be written begins with 撤销 or 取消: nothing that does is ever an entry.</summary>
    private static Reply? TakesBack(Reply? reply, string text) =>
        reply is Reply.Recorded or Reply.Asked && UndoWords.Of(text) is { IsLeading: true } ? null : reply;

    /// <summary>
    /// What speaks of danger without a word for a deed is no talk and no visit, whatever the reminder asked for, and what a child
    /// wrote is not what the mentor did.
    /// </summary>
    private static Reply Read(Turn turn)
    {
        var (context, text) = (turn.Context(), turn.Message.Text);
        var reply = ReplyReader.Read(context, text);
        return reply is Reply.Recorded { IsCrisis: true } recorded && !Wording.NamesKind(context, text)
            && (context.Node is not null || recorded.Drafts.All(draft => draft.Mode == ContactMode.Text))
            ? OfOthers(turn, recorded) ?? new Reply.Asked(AskReason.Kind, [.. recorded.Drafts.Select(draft => draft with { Kind = null })], [], "") { Danger = reply.Danger }
            : reply;
    }

    /// <summary>1 学业 2 说不想活了 3 手机: what the list's other numbers say is a report all the same; null where it is none.</summary>
    private static Reply? OfOthers(Turn turn, Reply.Recorded recorded)
    {
        var told = AnswerPhrases.LineByNumber(turn.Message.Text) is { } lines ? ReplyReader.Read(turn.Context(), lines) as Reply.Recorded : recorded;
        List<Draft> others = [.. (told ?? recorded).Drafts
            .Select(draft => draft with { Students = [.. draft.Students.Except(recorded.Danger.Students)] })
            .Where(draft => draft.Students.Count > 0)];
        return recorded.Danger is { Students: not [], Candidates: [] } && others.Count > 0 && others.TrueForAll(draft => draft.Strategies != Strategy.None)
            && Wording.PointsToList(turn.Context(), turn.Message.Text)
            ? recorded with { Drafts = others }
            : null;
    }

    /// <summary>Words that are the whole message, and what takes up an offer.</summary>
    private async Task<OutgoingMessage?> WithoutReadingAsync(Turn turn, OpenMatter? open, CancellationToken cancel)
    {
        if ((await taking.AnswerAsync(turn, cancel) ?? await withdrawing.AnswerAsync(turn, cancel) ?? await doubting.AnswerAsync(turn, cancel)
            ?? await cancelling.AnswerAsync(turn, cancel) ?? await staff.AnswerAsync(turn, cancel) ?? await leaders.AnswerAsync(turn, cancel)
            ?? await stillAsked.AnswerAsync(turn, cancel)) is { } asStaff)
        {
            return asStaff;
        }

        if (open is not null and not Offer { IsDone: true } and not Offer.Handoff { IsDeclined: true } && AnswerPhrases.MeansNo(turn.Message.Text))
        {
            return new OutgoingMessage.Text(Dropped(turn, open));
        }

        if (open is Question { DraftKind: EntryKind.GrowthMessage } && AnswerPhrases.PutsOff(turn.Message.Text))
        {
            return new OutgoingMessage.Text(QuestionPhrases.GrowthMessageAwaited());
        }

        return (open is Offer offer ? await offers.TakeUpAsync(turn, offer, cancel) : null)
            ?? (open is not Offer.Handoff && turn.Memory.OfferedHandoff is { } waiting ? await offers.TakeUpAsync(turn, waiting, cancel) : null);
    }

    /// <summary>A no to another question is none to the danger that was told beside it.</summary>
    private static string Dropped(Turn turn, OpenMatter open)
    {
        if (open is Offer.Handoff)
        {
            turn.Memory.DeclineHandoff();
            return CrisisPhrases.NotHandedOver();
        }

        turn.Memory.DropOpen();
        var said = open switch
        {
            Offer.OlderUndo or Offer.DeniedUndo => OfferPhrases.NotUndone(),
            Offer.Move { IsOfHandoff: true } => TakingPhrases.NotMoved(),
            Question { Earlier: { } earlier } when Shelving.Again(turn, earlier) is { } again => $"{QuestionPhrases.Dropped()}\n{again}",
            _ => QuestionPhrases.Dropped(),
        };
        return turn.Memory.HandoffJustOffered is { } waiting ? $"{said}\n{HandoffOffering.MakeOffer(turn, Danger.None with { Candidates = waiting.Candidates }, waiting.IsBesideEntry)}" : said;
    }

    /// <summary>A bare number answers the question only where no list was shown since.</summary>
    private static OpenMatter? OpenFor(Turn turn) =>
        turn.Memory.IsListNewerThanQuestion && AnswerPhrases.Number(turn.Message.Text) is not null ? null : turn.Memory.Open;

    private async Task<OutgoingMessage?> AnswerAsync(Turn turn, Reply reply, Question? answered, CancellationToken cancel)
    {
        if (answered is null && reply is Reply.Commanded { Command: Command.Undo, Students: [] } && WroteNothing(turn.Memory.Open))
        {
            turn.Memory.PassOver([]);
            return new OutgoingMessage.Text(turn.Memory.HandoffJustOffered is { } offered
                ? $"{QuestionPhrases.DroppedInstead()}\n{HandoffOffering.AskedAgain(turn, offered)}"
                : QuestionPhrases.DroppedInstead());
        }

        var kept = Shelving.Kept(turn, reply, answered);
        if (answered is not null)
        {
            turn.Memory.DropOpen();
        }
        else if (reply is Reply.Recorded or Reply.Asked or Reply.Commanded)
        {
            turn.Memory.PassOver(reply is Reply.Recorded recorded ? [.. recorded.Drafts.SelectMany(draft => draft.Students)] : []);
        }

        unclear.Count(turn, reply);
        var said = reply.IsCrisis && SaysNothingElse(turn, reply) ? null : await RespondAsync(turn, reply, answered, cancel);
        return await crisis.AnswerAsync(turn, reply, Shelving.Beside(turn, reply, said, kept), isAnswer: answered is not null, cancel);
    }

    /// <summary>What is open stands for a message of which nothing was written, so that there is nothing of it to undo.</summary>
    private static bool WroteNothing(OpenMatter? open) => open switch
    {
        null or Offer.Move or Offer.OlderUndo or Offer.DeniedUndo or Offer.Queue => false,
        Offer.Handoff { IsBesideEntry: var beside, IsInWords: var passed } => !beside && !passed,
        Offer.Appointment { IsInWords: var beside } => !beside,
        _ => true,
    };

    /// <summary>Beside danger, no question about the record is worth a word: not of what kind it is, nor whose the student is.</summary>
    private static bool SaysNothingElse(Turn turn, Reply reply) => reply switch
    {
        Reply.Nothing => true,
        Reply.Asked { Reason: AskReason.Kind } => true,
        Reply.Asked { Reason: AskReason.NotYours or AskReason.UnknownStudent } asked => asked.Drafts.All(draft => draft.Kind is null) || !Wording.NamesKind(turn.Context(), turn.Message.Text),
        _ => false,
    };

    private Task<OutgoingMessage?> RespondAsync(Turn turn, Reply reply, Question? answered, CancellationToken cancel) => reply switch
    {
        Reply.Recorded recorded => recording.WriteAsync(turn, recorded, cancel),
        Reply.Asked { Reason: AskReason.NotYours, Drafts: [], Candidates: [_, ..] others } when !HandingOver.IsMeant(turn) =>
            lookup.ShowNamesakesAsync(turn, others, cancel),
        Reply.Asked { Reason: AskReason.NotYours or AskReason.WhichStudent, Drafts: [], Candidates: [_, ..] meant } when HandingOver.IsMeant(turn) =>
            handoffs.OfAnyAsync(turn, meant, cancel),
        Reply.Asked asked => asking.AskAsync(turn, asked, answered, cancel),
        Reply.Queried queried => lookup.ShowAsync(turn, queried, cancel),
        Reply.Commanded commanded => instructions.FollowAsync(turn, commanded, cancel),
        Reply.Nothing nothing => nothingToWrite.AnswerAsync(turn, nothing, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(reply)),
    };
}
