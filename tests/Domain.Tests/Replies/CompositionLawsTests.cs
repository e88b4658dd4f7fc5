using CsCheck;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>What is read rightly alone is read rightly beside another thing, and whatever way a list is answered in.</summary>
public class CompositionLawsTests
{
    private static readonly IReadOnlyList<LabelledMessage> Alone =
        [.. LabelledMessage.Of("replies-dev.jsonl").Where(message => message.Context.List is null && message.Context.Node is null && message.Expected.Name == "record"
            && !message.Text.Contains('\n') && message.Expected.Facts.All(fact => IsOfDeed(fact) && fact.EndsWith($"{message.Context.Today:yyyy-MM-dd}", StringComparison.Ordinal)))];

    private static readonly IReadOnlyList<(LabelledMessage First, LabelledMessage Second)> Pairs =
        [.. from first in Alone from second in Alone where first != second && MayFollow(first, second) select (first, second)];

    private static readonly IReadOnlyList<string> Separators = ["\n", "。", "；", "！", "\n\n"];

    private static readonly IReadOnlyList<(string Said, int DaysAgo)> Days =
        [("", 0), ("昨天", 1), ("前天下午", 2), ("周一", 2), ("11月16日", 2), ("上周五", 5), ("今天中午", 0), ("大前天", 3)];

    private static readonly IReadOnlyList<(string Said, string Mode)> Deeds =
        [("", "in_person"), ("谈了", "in_person"), ("聊过了", "in_person"), ("都谈完了", "in_person"), ("电话聊的", "phone"), ("微信聊了", "text")];

    private static readonly IReadOnlyList<(string Said, string Strategy)> Topics =
        [("", ""), ("学业", "academic"), ("主要是选科", "career"), ("情绪不太稳定", "psychological"), ("作息和手机", "life"), ("纪律", "ideals"), ("没什么问题", "")];

    private static readonly IReadOnlyList<(string Between, string Before, string After)> Listings =
        [(" ", "", ""), ("、", "", ""), (",", "", ""), ("，", "", ""), ("和", "", ""), ("、", "第", "个"), ("、", "", "号同学")];

    [Fact]
    public void Two_messages_of_a_mentor_sent_as_one_are_read_as_both() => Gen.Select(Laws.OneOf(Pairs), Laws.OneOf(Separators)).Holds(
        sample =>
        {
            var ((first, second), separator) = sample;
            var text = first.Text + separator + second.Text;
            var expected = first.Expected with
            {
                Rows = [.. first.Expected.Rows.Concat(second.Expected.Rows.Select(row => OnDayOf(first, second, row))).Order(StringComparer.Ordinal)],
                IsCrisis = first.Expected.IsCrisis || second.Expected.IsCrisis,
            };
            var actual = Outcome.Of(ReplyReader.Read(first.Context, text));
            Assert.True(actual.IsSame(expected), $"{text}\nexpected {string.Join(" | ", expected.Rows)}\nread     {actual.Name} {string.Join(" | ", actual.Rows)}");
        },
        count: 2_000,
        countWhenLong: 50_000);

    [Fact]
    public void A_list_is_answered_in_any_order_of_numbers_day_deed_and_topic() =>
        Gen.Select(Gen.Int[1, 5].Array[1, 4], Laws.OneOf(Listings), Laws.OneOf(Days), Laws.OneOf(Deeds), Laws.OneOf(Topics), Gen.Bool).Holds(
            sample =>
            {
                var (numbers, listing, day, deed, topic, isDayLast) = sample;
                List<int> places = [.. numbers.Distinct().Order()];
                if (deed.Said.StartsWith('都') && places.Count == 1)
                {
                    return;
                }

                var said = listing.Before + string.Join(listing.Between, places) + listing.After;
                var text = (isDayLast ? $"{said} {deed.Said} {day.Said}" : $"{said} {day.Said}{deed.Said}").TrimEnd() + (topic.Said.Length > 0 ? " " : "") + topic.Said;
                var on = DateOnly.FromDateTime(RandomMessages.Now).AddDays(-day.DaysAgo);
                var expected = Outcome.Records([.. places.Select(place => ($"talk {RandomMessages.Own[place - 1]} {on:yyyy-MM-dd}", $" [{topic.Strategy}] {deed.Mode} + "))], crisis: false);
                var actual = Outcome.Of(ReplyReader.Read(RandomMessages.Context([.. RandomMessages.Own.Take(5)], EntryKind.Talk), text));
                Assert.True(actual.IsSame(expected), $"{text}\nexpected {string.Join(" | ", expected.Rows)}\nread     {actual.Name} {string.Join(" | ", actual.Rows)}");
            },
            count: 3_000,
            countWhenLong: 200_000);

    private static bool IsOfDeed(string fact) => !fact.StartsWith("growth", StringComparison.Ordinal) && !fact.StartsWith("life", StringComparison.Ordinal);

    private static bool MayFollow(LabelledMessage first, LabelledMessage second) => first.Context.Sender == second.Context.Sender
        && first.Context.Now.Hour >= 20 && second.Context.Now.Hour >= 4 && !second.Text.AsSpan().ContainsAny("周期拜昨前月号日./-")
        && !first.Expected.Facts.Select(StudentIn).Intersect(second.Expected.Facts.Select(StudentIn)).Any();

    private static string StudentIn(string fact) => fact.Split(' ')[1];

    private static string OnDayOf(LabelledMessage first, LabelledMessage second, string row) =>
        row.Replace($"{second.Context.Today:yyyy-MM-dd}", $"{first.Context.Today:yyyy-MM-dd}", StringComparison.Ordinal);
}
