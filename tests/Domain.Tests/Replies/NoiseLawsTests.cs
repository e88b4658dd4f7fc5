using CsCheck;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>White space, width, emoji, repeated stops and greetings say nothing (rule 16).</summary>
public class NoiseLawsTests
{
    private static readonly IReadOnlyList<(string Before, string After)> Around =
    [
        ("🎉 ", "　🙏"), ("", "😂"), ("👍", ""), ("  ", " "), ("", "\n"), ("\n", "\n\n"), ("[抱拳]", "[微笑]"), ("", "。。。"), ("🙏🙏", "[强]"), ("\u200b", "\ufeff"),
    ];

    private static readonly IReadOnlyList<(string Before, string After)> Greetings =
        [("老师好，", ""), ("收到 ", ""), ("", " 谢谢"), ("您好！", "，谢谢老师"), ("好的，", "！！！"), ("", "[抱拳][抱拳]"), ("老师好 ", "🙏")];

    private static readonly IReadOnlyList<(string Of, string Same)> Within =
    [
        (" ", "  "), (" ", "　"), ("，", "， "), ("，", "，😂"), ("，", ","), ("。", "👍。"), ("。", "。。。"), ("\n", "\n\n"), ("\n", "😂\n"), ("\n", " \n "),
        ("\n", "\r\n"), ("1", "１"), ("3", "３"), ("zs", "ＺＳ"), ("zs", "Zs"), ("、", "、 "), ("：", ":"), ("：", "： "),
    ];

    [Fact]
    public void White_space_width_and_emoji_around_a_message_change_nothing() => Gen.Select(RandomMessages.Any, RandomMessages.Contexts, Laws.OneOf(Around)).Holds(
        sample => AssertSame(sample.Item2, sample.Item1, sample.Item3.Before + sample.Item1 + sample.Item3.After),
        count: 5_000, countWhenLong: 500_000);

    [Fact]
    public void Greetings_and_thanks_around_a_message_change_nothing() => Gen.Select(RandomMessages.Any, RandomMessages.Contexts, Laws.OneOf(Greetings)).Holds(
        sample => AssertSame(sample.Item2, sample.Item1, sample.Item3.Before + sample.Item1 + sample.Item3.After),
        count: 5_000, countWhenLong: 500_000);

    [Fact]
    public void White_space_width_and_emoji_between_clauses_change_nothing() => Gen.Select(RandomMessages.Any, RandomMessages.Contexts, Laws.OneOf(Within)).Holds(
        sample => AssertSame(sample.Item2, sample.Item1, sample.Item1.Replace(sample.Item3.Of, sample.Item3.Same, StringComparison.Ordinal)),
        count: 5_000, countWhenLong: 500_000);

    /// <summary>But for a lone question mark, which asks for help, and the text of a growth message, to which an emoji belongs.</summary>
    private static void AssertSame(ReplyContext context, string text, string noisy)
    {
        if (text.All(sign => !char.IsLetterOrDigit(sign)))
        {
            return;
        }

        var (one, other) = (Outcome.Of(ReplyReader.Read(context, text)), Outcome.Of(ReplyReader.Read(context, noisy)));
        var isWritten = context.Node == EntryKind.GrowthMessage || text.Contains("寄语", StringComparison.Ordinal);
        Assert.True(
            isWritten ? one.Name == other.Name && one.Field == other.Field && one.Facts.Order().SequenceEqual(other.Facts.Order()) : one.IsSame(other),
            $"{context.Node} {text} => {noisy}\n{one}\n{other}");
    }
}
