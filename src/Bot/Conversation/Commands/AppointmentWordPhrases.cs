using System.Text.RegularExpressions;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>The words by which a reminder that was asked for is taken back; <c>whom</c> holds the names and the day.</summary>
public static partial class AppointmentWordPhrases
{
    /// <summary>明天不用提醒了, 别提醒我谈张三了.</summary>
    [GeneratedRegex("^(?<whom>[^,，。]{0,16}?)(?:就|先|都)?(?:不用|别|不要|无需|不必)(?:再|给我|来)*提醒(?:我|了)*(?:谈|找|家访|联系|跟|和|去)*(?<whom>[^,，。]{0,12}?)(?:谈话|谈|聊|的事|了|啦|吧)*$")]
    public static partial Regex NoNeed();

    /// <summary>取消提醒 张三, 取消明天的提醒.</summary>
    [GeneratedRegex("^(?:请|麻烦|帮我|把)*(?:取消|撤销|撤回|删掉|删除|去掉)(?:了|掉|一下)?(?<whom>[^,，。]{0,16}?)的?提醒(?<whom>[^,，。]{0,16})$")]
    public static partial Regex Cancel();

    /// <summary>张三的提醒取消吧.</summary>
    [GeneratedRegex("^(?:请|麻烦|帮我|把)*(?<whom>[^,，。]{0,16}?)的?提醒(?:都|就|也|先|给我|帮我|请)*(?:取消|不要|不用|算了|撤|删)(?:了|掉|吧|一下)*$")]
    public static partial Regex Cancelled();

    /// <summary>张三不用了, 张三和李想先不谈了: of whoever is to be reminded of.</summary>
    [GeneratedRegex("^(?:算了|那)*[，,]?(?<whom>[^,，。]{2,12}?)(?:那边|的)?(?:就|先|也|都)*(?:不用|不要|不必|不需要|算了|取消|不谈|不找|不去)(?:再)?(?:找|谈|聊|家访|了|吧|啦|他|她)*$")]
    public static partial Regex NotNeeded();

    /// <summary>改到下周一, 推到明天: what was planned is to be on another day.</summary>
    [GeneratedRegex("(?:改|换|推迟?|挪|延|调)(?:成|到|为|至|在)")]
    public static partial Regex Moves();

    /// <summary>麻烦提醒一下, 提醒我吧: yes to the offer of a reminder.</summary>
    [GeneratedRegex("^(?:好的?|嗯+|那就|那)?[，,\\s]*(?:请|麻烦|要)?(?:您|你)?提醒(?:我|一下|下|吧|哈|谢谢|[，,。!！\\s])*$")]
    public static partial Regex Remind();

    /// <summary>Whatever else names nobody and no day is not about them.</summary>
    [GeneratedRegex("^(?:取消提醒|不用提醒(?:我)?了?|提醒取消(?:吧|了)?)$")]
    public static partial Regex Bare();

    [GeneratedRegex("[、,，和跟与\\s]+|的|我")]
    public static partial Regex Between();
}
