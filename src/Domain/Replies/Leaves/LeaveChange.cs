using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>请假改到后天, 不是下周一，是下周二到周四: the days that a leave shall have instead; both inclusive.</summary>
public static partial class LeaveChange
{
    /// <summary>Null where the message names no other days.</summary>
    public static (DateOnly From, DateOnly To)? Read(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Instead().Match(PlainText.Of(text).Text) is { Success: true } match ? LeaveDays.Read(match.Groups["to"].Value, today) : null;
    }

    /// <summary>Which day it was not, if it is said at all, is nobody's question.</summary>
    [GeneratedRegex("^(?:不对|错了|说错了?|记错了?|写错了?|不好意思|抱歉|老师|啊|哦|[,。!\\s])*(?:不是[^,]{1,12}[,\\s]*(?:而|应该)?是|(?:我?的?(?:请假|休假|假期?)(?:的)?(?:时间|日期)?[,\\s]*|[^,]{0,10}的假[,\\s]*|时间|日期|(?:把|将)?(?:请假|休假|假)(?:从[^,]{1,10})?)?(?:请|帮我|麻烦|要|得|需要)*(?:改|换|推迟|推|挪|调整?)(?:到|成|为|至|在)|应该是|应为)(?<to>.{2,24})$")]
    private static partial Regex Instead();
}
