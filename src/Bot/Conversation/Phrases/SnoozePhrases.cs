namespace Tutorship.Bot.Conversation.Phrases;

/// <summary>Answers to 明天提醒 where there is more to say than the day.</summary>
public static class SnoozePhrases
{
    public static string OnlyOnce() => "今天的提醒已经推迟过一次，不再往后推了。\n想看还差谁，回 待办；不想再被提醒，回 静音";

    public static string SnoozedPastDue(DateOnly day, string title, DateOnly due, int count) =>
        $"好，{WordingPhrases.Day(day)} 再提醒您。\n只是{title} {WordingPhrases.Day(due)} 就截止了，还差 {count} 人，到那天就不再提这一项。";
}
