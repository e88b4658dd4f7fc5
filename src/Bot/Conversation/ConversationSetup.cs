using Tutorship.Bot.Conversation.Commands;
using Tutorship.Bot.Conversation.Crisis;
using Tutorship.Bot.Conversation.Leaders;
using Tutorship.Bot.Conversation.Queries;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Bot.Conversation.Records;
using Tutorship.Bot.Conversation.Wishes;

namespace Tutorship.Bot.Conversation;

public static class ConversationSetup
{
    public static IServiceCollection AddConversation(this IServiceCollection services) => services
        .AddSingleton<Conversation>()
        .AddSingleton<Courtesies>()
        .AddSingleton<TurnOpener>()
        .AddSingleton<ReceiptBook>()
        .AddSingleton<Reading>()
        .AddSingleton<NothingToWrite>()
        .AddSingleton<NotText>()
        .AddSingleton<Strangers>()
        .AddSingleton<Unclear>()
        .AddSingleton<ConversationMetrics>()
        .AddSingleton<OfficeWords>()
        .AddSingleton<LeaderWords>()
        .AddSingleton<DigestAnswer>()
        .AddSingleton<MissingAnswer>()
        .AddSingleton<NudgeAnswer>()
        .AddSingleton<Recording>()
        .AddSingleton<OpenGaps>()
        .AddSingleton<Asking>()
        .AddSingleton<StudentsAskedFor>()
        .AddSingleton<Lookup>()
        .AddSingleton<TodoQuery>()
        .AddSingleton<ProgressQuery>()
        .AddSingleton<StudentQuery>()
        .AddSingleton<RecentQuery>()
        .AddSingleton<Instructions>()
        .AddSingleton<Rewriting>()
        .AddSingleton<Correcting>()
        .AddSingleton<LatestEntry>()
        .AddSingleton<AppointmentOffering>()
        .AddSingleton<AppointmentCancelling>()
        .AddSingleton<AppointmentMoving>()
        .AddSingleton<LeaveNotes>()
        .AddSingleton<EventRecall>()
        .AddSingleton<Denying>()
        .AddSingleton<UndoingAndTelling>()
        .AddSingleton<AlsoTold>()
        .AddSingleton<Restating>()
        .AddSingleton<Pointing>()
        .AddSingleton<SettingRight>()
        .AddSingleton<Restoring>()
        .AddSingleton<Noting>()
        .AddSingleton<Offers>()
        .AddSingleton<Undoing>()
        .AddSingleton<Amending>()
        .AddSingleton<Snoozing>()
        .AddSingleton<StaffWords>()
        .AddSingleton<LeaveEnding>()
        .AddSingleton<Substituting>()
        .AddSingleton<WhySilent>()
        .AddSingleton<CrisisAnswer>()
        .AddSingleton<HandingOver>()
        .AddSingleton<HandoffOffering>()
        .AddSingleton<Taking>()
        .AddSingleton<Redirecting>()
        .AddSingleton<Withdrawing>()
        .AddSingleton<Doubting>()
        .AddSingleton<StillAsked>()
        .AddSingleton<JustNamed>();
}
