namespace Tutorship.Bot.Conversation.Questions;

public static class ConfirmPhrases
{
    /// <summary>The word for all that a confirmed message is read again with.</summary>
    public const string Everybody = "全部 ";
}
