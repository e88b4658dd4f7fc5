using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>
/// 不是明天，是周一; 后天吧; 不找李想了，找李思远; 还有张三; 改成家访: another day, student or deed for a reminder that is offered or promised.
/// </summary>
public static partial class AppointmentChange
{
    private const int Longest = 40;

    private static readonly char[] Ands = ['、', '和', '跟', '与', ',', '，', ' '];

    /// <summary>How far the first school day lies behind a day that was named.</summary>
    private const int FarthestMoved = 4;

    /// <summary>The appointment as it shall be, with nobody left where it is called off; null where the message says anything else.</summary>
    /// <param name="context">Who says it, and when.</param>
    /// <param name="text">The whole message.</param>
    /// <param name="now">As it is offered or promised.</param>
    /// <param name="isBesideEntry">An entry was told of as well: what may be meant for that is not taken.</param>
    public static Appointment? Read(ReplyContext context, string text, Appointment now, bool isBesideEntry)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(now);
        if (text.Length > Longest)
        {
            return null;
        }

        var plain = Stops().Replace(PlainText.Of(text).Text, "");
        return OfDay(context, plain, now, isBesideEntry)
            ?? OfStudent(context, text, plain, now, isBesideEntry)
            ?? (isBesideEntry ? null : OfKind(plain, now) ?? WithMore(context, text, now));
    }

    private static Appointment? OfKind(string plain, Appointment now) => Kind().Match(plain) is not { Success: true } match ? null
        : now with
        {
            Kind = match.Groups["visit"].Success ? EntryKind.Visit : match.Groups["home"].Success ? EntryKind.ParentContact : EntryKind.Talk,
        };

    private static Appointment? WithMore(ReplyContext context, string text, Appointment now)
    {
        List<StudentId?> more = [.. AlsoReader.Read(context, text)?.Split(Ands, StringSplitOptions.RemoveEmptyEntries).Select(name => NameOf(context, name)) ?? []];
        return more.Count > 0 && more.TrueForAll(student => student is not null)
            ? now with { Students = [.. now.Students.Concat(more.OfType<StudentId>()).Distinct()] }
            : null;
    }

    private static Appointment? OfDay(ReplyContext context, string plain, Appointment now, bool isBesideEntry)
    {
        if (Day().Match(plain) is not { Success: true } match || DayOf(context, match.Groups["to"].Value) is not { } to)
        {
            return null;
        }

        var denied = match.Groups["from"];
        var isMeant = denied.Success ? DayOf(context, denied.Value) is { } from && IsOn(now.On, from.Day, context.Today)
            : to.IsAhead || !(isBesideEntry || match.Groups["bare"].Success);
        return isMeant ? now with { On = to.Day } : null;
    }

    private static bool IsOn(DateOnly on, DateOnly said, DateOnly today) =>
        said > today && said <= on && on.DayNumber - said.DayNumber <= FarthestMoved;

    /// <summary>The day that a stretch is as a whole, and whether it can only be one to come.</summary>
    private static (DateOnly Day, bool IsAhead)? DayOf(ReplyContext context, string said) =>
        DayPhrases.In(said, context.Now) is [{ Start: 0, Day.On: { } day } only] && only.End == said.Length
        && AppointmentReader.Read(context, said) is { } read
            ? (read.On, day > context.Today)
            : null;

    private static Appointment? OfStudent(ReplyContext context, string text, string plain, Appointment now, bool isBesideEntry)
    {
        if (CorrectionReader.Read(context, text) is { Meant: { } right, Denied: var wrong } && !(wrong is null && isBesideEntry))
        {
            return Swapped(now, wrong ?? Only(now), right);
        }

        if ((Student().Match(plain) is { Success: true } found ? found : NotNeeded().Match(plain)) is not { Success: true } match || NameOf(context, match.Groups["from"].Value) is not { } from || !now.Students.Contains(from))
        {
            return null;
        }

        return !match.Groups["to"].Success ? now with { Students = [.. now.Students.Where(student => student != from)] }
            : NameOf(context, match.Groups["to"].Value) is { } to ? Swapped(now, from, to)
            : null;
    }

    private static StudentId? Only(Appointment now) => now.Students is [var only] ? only : null;

    private static Appointment? Swapped(Appointment now, StudentId? wrong, StudentId right) =>
        wrong is { } one && now.Students.Contains(one)
            ? now with { Students = [.. now.Students.Select(student => student == one ? right : student).Distinct()] }
            : null;

    private static StudentId? NameOf(ReplyContext context, string name) => CorrectionReader.ReadName(context, name)?.Meant;

    /// <summary>不是谈话，是家访; 改成家访; 还是给家长打电话吧.</summary>
    [GeneratedRegex("^(?:不对|错了|说错了?|啊|哦|额|那|算了|不好意思|抱歉)*(?:不是(?:谈话|谈心|谈|聊天?|家访|打?电话|家校沟通)(?:而|应该)?是|(?:改|换)(?:成|为)|应该是|还是|是)(?:去|做)?(?:(?<talk>谈话|谈心|面谈)|(?<visit>家访|上门)|(?<home>(?:给|联系|跟|和)?(?:家长|妈妈|爸爸)(?:打)?(?:电话)?|家校沟通))(?:吧|的|好了|哈|谢谢)*$")]
    private static partial Regex Kind();

    /// <summary>张三不用了, 张三先不谈了.</summary>
    [GeneratedRegex("^(?<from>.{1,8}?)(?:那边|的)?(?:就|先|也|都)*(?:不用|不要|不必|不需要|算了|取消|不谈|不找|不去)(?:再)?(?:找|谈|提醒|聊|家访|了|吧|啦|他|她)*$")]
    private static partial Regex NotNeeded();

    /// <summary>Without the dot of 11.12.</summary>
    [GeneratedRegex(@"[\s,，。;；:：!！?？、~]+")]
    private static partial Regex Stops();

    [GeneratedRegex("^(?:不对|错了|说错了?|等等|等下|啊|哦|额|那|还是|算了|不好意思|抱歉)*(?:不是(?<from>.{1,8}?)(?:而|应该)?是|(?:提醒)?(?:时间|日期)?(?:再|帮我|请|麻烦|给我)*(?:(?:改|换|推迟|推|挪|延|调)(?:成|到|为|至|在)|(?<bare>改)|应该是|是)?)(?<to>.{1,10}?)(?:再?提醒(?:我)?|再?(?:谈|找[他她]|说))?(?:吧|呢|哈|好了|好|谢谢|的|了)*$")]
    private static partial Regex Day();

    [GeneratedRegex("^(?:算了|那|还是|先|不对)*(?:先不|不用|不要|不|别)(?:去)?(?:找|谈|约|跟|和|聊|家访)(?<from>.{1,8}?)(?:谈|聊)?(?:了|啦)?(?:(?:改|先|换|还是)*(?:找|谈|约|跟|和|聊|换成|改成|是)(?<to>.{1,8}?)(?:谈|聊)?)?(?:吧|了|哈|谢谢)*$")]
    private static partial Regex Student();
}
