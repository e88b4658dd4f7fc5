using System.Text;
using Tutorship.WeCom.Messages;

namespace Tutorship.WeCom.Tests.Messages;

public sealed class TextSplitterTests
{
    private const string Link = "<a href=\"https://bot.example.edu/h/42?x=1\">打开</a>";

    public static TheoryData<string, string> Texts => new()
    {
        { "lines", string.Join('\n', Enumerable.Range(1, 300).Select(i => $"{i} 李思远 高二3班")) },
        { "one line of sentences", string.Concat(Enumerable.Repeat("他谈了学业。", 400)) },
        { "one sentence", new string('谈', 3000) },
        { "emoji", string.Concat(Enumerable.Repeat("👨‍👩‍👧", 300)) },
        { "links", string.Concat(Enumerable.Repeat($"看{Link}", 100)) },
        { "an open link", "<a href=\"" + new string('x', 5000) },
        { "a link too long", $"<a href=\"{new string('x', 3000)}\">打开</a>" },
        { "piled accents", "e" + new string('\u0301', 4000) },
        { "line ends only", new string('\n', 5000) },
        { "a short line, then a long one", "已记\n" + new string('谈', 1500) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_part_is_too_long_and_nothing_but_line_ends_is_lost(string name, string text)
    {
        var parts = TextSplitter.Split(text);

        Assert.All(parts, part => Assert.InRange(Encoding.UTF8.GetByteCount(part), 0, WeComLimits.TextBytes));
        Assert.Equal(text.Replace("\n", ""), string.Concat(parts).Replace("\n", ""));
        Assert.True(parts.Count <= (Encoding.UTF8.GetByteCount(text) / 1000) + 1, name);
    }

    [Fact]
    public void A_text_that_fits_is_left_alone() => Assert.Equal(["\n已记 2 条\n"], TextSplitter.Split("\n已记 2 条\n"));

    [Fact]
    public void Lines_stay_whole()
    {
        var lines = Enumerable.Range(1, 300).Select(i => $"{i} 李思远 高二3班").ToList();

        var parts = TextSplitter.Split(string.Join('\n', lines));

        Assert.Equal(lines, parts.SelectMany(part => part.Split('\n')));
    }

    [Fact]
    public void A_long_line_is_cut_after_a_sentence() =>
        Assert.All(
            TextSplitter.Split(string.Concat(Enumerable.Repeat("他谈了学业。", 400))),
            part => Assert.EndsWith("。", part));

    [Theory]
    [InlineData("👨‍👩‍👧")]
    [InlineData(Link)]
    public void Neither_an_emoji_nor_a_link_is_torn(string whole)
    {
        for (var shift = 0; shift < 20; shift++)
        {
            var parts = TextSplitter.Split(new string('x', shift) + string.Concat(Enumerable.Repeat(whole, 200)));

            Assert.All(parts, part => Assert.EndsWith(whole, part));
            Assert.All(parts, part => Assert.Equal(part, part.Normalize()));
        }
    }

    [Fact]
    public void A_large_text_is_cut_quickly()
    {
        var text = string.Concat(Enumerable.Repeat("<a x", 100_000));

        Assert.Equal(text.Replace(" ", ""), string.Concat(TextSplitter.Split(text)).Replace(" ", ""));
    }
}
