using System.Text.RegularExpressions;
using Tutorship.Domain;

namespace Tutorship.Bot.Tests.Conversation.Walks;

/// <summary>What the mentor has on the phone: the list that numbers can mean, and the question that waits.</summary>
public sealed partial class Heard(Roster roster)
{
    private IReadOnlyList<Student> list = [];

    /// <summary>Lists of messages that came in one instant: either may be the last.</summary>
    private IReadOnlyList<IReadOnlyList<Student>> atOnce = [];
    private IReadOnlyList<Student> choices = [];
    private bool wasChoicesJustNow;

    /// <summary>Of questions that another took the place of, and that may be asked again.</summary>
    private IReadOnlyList<Student> waiting = [];

    /// <summary>Whom the messages speak of that are asked about.</summary>
    public IReadOnlyList<Student> Asked { get; private set; } = [];

    public bool IsAsked { get; private set; }

    /// <summary>Whether numbers of the message that is asked about can be answered by a mere yes.</summary>
    public IReadOnlyList<int> AskedNumbers { get; private set; } = [];

    public bool AskedOfAll { get; private set; }

    /// <summary>Of the question's own numbers where it was asked last; of the list else.</summary>
    public IEnumerable<Student> At(IReadOnlyList<int> numbers)
    {
        IEnumerable<IReadOnlyList<Student>> from = wasChoicesJustNow ? [choices] : IsAsked ? [choices, list, .. atOnce] : [list, .. atOnce];
        return from.SelectMany(one => numbers.Where(number => number <= one.Count).Select(number => one[number - 1]));
    }

    public IEnumerable<Student> Everybody => [.. IsAsked ? choices : [], .. list, .. atOnce.SelectMany(one => one)];

    public void Take(Said said, string answer)
    {
        var shown = answer.StartsWith("等您接手", StringComparison.Ordinal) ? [] : Shown(answer);
        var asks = Question().IsMatch(answer);
        wasChoicesJustNow = asks && shown.Count > 0;
        if (asks && answer.Contains("还有一条没记", StringComparison.Ordinal))
        {
            (Asked, choices, IsAsked) = ([.. Asked, .. waiting], shown, true);
        }
        else if (asks)
        {
            var isSame = said.Purpose == Purpose.Answer && IsAsked;
            waiting = IsAsked ? [.. waiting, .. Asked] : [];
            Asked = [.. said.Named, .. ThisOne(answer), .. isSame ? Asked : []];
            AskedNumbers = isSame ? AskedNumbers : said.Numbers;
            AskedOfAll = said.SpeaksOfAll || (isSame && AskedOfAll);
            choices = shown.Count > 0 ? shown : isSame ? choices : [];
            IsAsked = true;
            (list, atOnce) = ListAgain().IsMatch(answer) ? (shown, []) : (list, atOnce);
        }
        else
        {
            IsAsked = IsAsked && (said.Purpose == Purpose.Nothing || !Done().IsMatch(answer));
            (list, atOnce) = shown.Count > 0 ? (shown, []) : (list, atOnce);
        }
    }

    /// <summary>What came by itself.</summary>
    public void Deliver(string messages)
    {
        var shown = messages.Split("\n---\n").Select(Shown).Where(one => one.Count > 0).ToList();
        if (shown.Count > 0)
        {
            (list, atOnce, wasChoicesJustNow) = (shown[^1], shown, false);
        }
    }

    private List<Student> Shown(string text) =>
        [.. Numbered().Matches(text).Select(match => roster.Students.Single(student =>
            student.Name == match.Groups["name"].Value && student.Class == match.Groups["class"].Value))];

    private IEnumerable<Student> ThisOne(string answer) =>
        One().Match(answer) is { Success: true } match ? roster.Students.Where(student => student.Name == match.Groups["name"].Value) : [];

    /// <summary>是 张三 吗？</summary>
    [GeneratedRegex(@"^是 (?<name>\S+) 吗")]
    private static partial Regex One();

    [GeneratedRegex(@"^\d+ (?<name>\S+) (?<class>高\S+班)", RegexOptions.Multiline)]
    private static partial Regex Numbered();

    [GeneratedRegex("哪一位|哪一种|哪位同学|没有找到|不在您名下|定不下来|是哪一天|全记回|都记回|请重发|请把写给|没有把握|没有要对照|这个数字|序号没变|序号对得上|吗？是就回|是给谁的")]
    private static partial Regex Question();

    [GeneratedRegex("请重发|序号没变|序号对得上")]
    private static partial Regex ListAgain();

    [GeneratedRegex("已记|已改|已撤销|好，没有记|不用撤销|恢复")]
    private static partial Regex Done();
}
