namespace Tutorship.Bot.Conversation.Phrases;

/// <summary>The name that examples use for a colleague without students.</summary>
public static class ExamplePhrases
{
    public const string Name = "张三";
}
