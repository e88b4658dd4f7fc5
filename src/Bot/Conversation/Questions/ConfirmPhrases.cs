namespace Tutorship.Bot.Conversation.Questions;

public static class ConfirmPhrases
{
    /// <summary>The word for all that a confirmed message is read again with.</summary>
    public const string Everybody = "全部 ";

    /// <summary>就差李想, as its sender would have written it had he said it of all others.</summary>
    public static string EverybodyDone(string kind, string text) => $"全部{kind}了，{text}";
}
