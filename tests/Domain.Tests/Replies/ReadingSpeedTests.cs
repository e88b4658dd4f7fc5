using System.Diagnostics;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>Time grows with length and no faster, whatever is sent. The bounds leave a slow machine ten times the time.</summary>
[Collection(nameof(AloneCollection))]
public class ReadingSpeedTests
{
    private static readonly IReadOnlyList<string> More =
    [
        "(", "[", "@", "李想谈", "谈李想，", "寄语张三\n", "变故张三\n", "谈了张三\n手机\n", "不是张三，是", "1、", "第1、", "1.", "a", "zs ", "10天前", "\ud800", "\udc00", "\u200b",
        "跟李想和", "都谈了，", "剩下的张三都谈了，", "被", "手", "想死", "身上", "东西都", "妈妈电话", "没有", "王字函", "什么", "哈", "去李想家", "谈 张三 1 ",
    ];

    /// <summary>What is read so fast needs no second look.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(1);

    private static readonly ReplyContext Context = RandomMessages.Context([.. RandomMessages.Own.Take(5)], EntryKind.Talk);

    [Fact]
    public void Ten_thousand_characters_of_anything_are_read_in_a_moment()
    {
        var slow = Texts(10_000).Select(text => (Text: text[..Math.Min(12, text.Length)], Time: BestOf(text)))
            .Where(read => read.Time > TimeSpan.FromSeconds(2));
        Assert.Empty(slow);
    }

    [Fact]
    public void Four_times_the_length_takes_about_four_times_the_time()
    {
        var steep = Texts(10_000).Zip(Texts(2_500), (whole, quarter) => (Text: whole[..12], Whole: BestOf(whole), Quarter: BestOf(quarter)))
            .Where(read => read.Whole > (read.Quarter * 10) + TimeSpan.FromSeconds(1));
        Assert.Empty(steep);
    }

    [Fact]
    public void What_a_mentor_types_is_read_in_about_a_millisecond()
    {
        var times = LabelledMessage.Of("replies-dev.jsonl").Select(message => BestOf(message.Text, message.Context)).Order().ToList();
        Assert.True(times[times.Count / 2] < TimeSpan.FromMilliseconds(5), $"{times[times.Count / 2].TotalMilliseconds} ms");
    }

    private static IEnumerable<string> Texts(int length)
    {
        Random chance = new(2026);
        return
        [
            .. RandomMessages.Pieces.Concat(More).Select(piece => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length]),
            Of(() => (char)chance.Next(0x4E00, 0x9FA5)),
            Of(() => (char)chance.Next(0, 0x10000)),
            Of(() => (char)chance.Next(0xD800, 0xE000)),
            Of(() => (char)chance.Next('0', '9' + 1)),
            Of(() => (char)chance.Next('a', 'z' + 1)),
            string.Concat(Enumerable.Range(0, length).Select(_ => RandomMessages.Pieces[chance.Next(RandomMessages.Pieces.Count)]))[..length],
        ];

        string Of(Func<char> next) => string.Create(length, next, static (span, next) =>
        {
            foreach (ref var character in span)
            {
                character = next();
            }
        });
    }

    private static TimeSpan BestOf(string text, ReplyContext? context = null)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 3 && best > Short; i++)
        {
            var clock = Stopwatch.StartNew();
            ReplyReader.Read(context ?? Context, text);
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }

        return best;
    }
}
