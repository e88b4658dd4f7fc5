using System.Text;
using Tutorship.WeCom.Api;
using Tutorship.WeCom.Cards;

namespace Tutorship.WeCom.Tests.Cards;

public sealed class TemplateCardTests
{
    private static readonly SubmitButton Submit = new("submit", "记下");

    [Fact]
    public void A_vote_reads_as_documented() => Assert.Equal(
        """{"card_type":"vote_interaction","source":{"desc":"市一中","desc_color":0},"main_title":{"title":"期中考试前谈话","desc":"还差 2 人"},"task_id":"t_1@a-b","checkbox":{"question_key":"students","mode":1,"option_list":[{"id":"s1","text":"李思远 高二3班","is_checked":false},{"id":"s2","text":"王子涵 高二4班","is_checked":true}]},"submit_button":{"text":"记下","key":"submit"}}""",
        Json(new TemplateCard.Vote(
            "t_1@a-b", "期中考试前谈话", "还差 2 人", "students", AllowsSeveral: true,
            [new CardOption("s1", "李思远 高二3班"), new CardOption("s2", "王子涵 高二4班", IsTicked: true)], Submit)
        { Source = "市一中" }));

    [Fact]
    public void Buttons_read_as_documented() => Assert.Equal(
        """{"card_type":"button_interaction","main_title":{"title":"谈了什么"},"task_id":"t1","sub_title_text":"李思远","button_list":[{"text":"学业","style":1,"key":"academic"},{"text":"不细分","style":4,"key":"none"}]}""",
        Json(new TemplateCard.Buttons(
            "t1", "谈了什么", null, [new CardButton("academic", "学业"), new CardButton("none", "不细分", 4)], "李思远")));

    [Fact]
    public void Selects_read_as_documented_and_can_be_spent() => Assert.Equal(
        """{"card_type":"multiple_interaction","main_title":{"title":"补充"},"task_id":"t1","select_list":[{"question_key":"mode","title":"方式","option_list":[{"id":"f","text":"当面"},{"id":"p","text":"电话"}],"selected_id":"p","disable":true}],"submit_button":{"text":"记下","key":"submit"},"replace_text":"已记"}""",
        Json(new TemplateCard.Selects(
            "t1", "补充", null,
            [new CardSelect("mode", "方式", [new CardOption("f", "当面"), new CardOption("p", "电话", IsTicked: true)])], Submit)
        { ReplaceText = "已记" }));

    [Fact]
    public void What_is_merely_long_is_shortened()
    {
        var json = Json(new TemplateCard.Vote(
            "t1", new string('题', 40), new string('述', 50), "q", AllowsSeveral: false,
            [new CardOption("a", "欧阳若曦 高二10班 上次 9/15 心理")], new SubmitButton("k", "一二三四五六七八九十十一")));

        Assert.Contains($"\"{new string('题', 35)}…\"", json);
        Assert.Contains($"\"{new string('述', 43)}…\"", json);
        Assert.Contains("\"欧阳若曦 高二10班 上次 9/…\"", json);
        Assert.Contains("\"一二三四五六七八九…\"", json);
    }

    [Theory]
    [InlineData("")]
    [InlineData("有中文")]
    [InlineData("a b")]
    [InlineData("a|b")]
    [InlineData("a\n")]
    public void A_task_id_of_other_characters_is_a_mistake(string taskId) =>
        Assert.Throws<ArgumentException>(() => Vote(taskId: taskId));

    [Fact]
    public void A_task_id_has_at_most_128_characters()
    {
        Vote(taskId: new string('x', 128));
        Assert.Throws<ArgumentException>(() => Vote(taskId: new string('x', 129)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    public void A_vote_has_1_to_20_options(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Vote(options: Options(count)));

    [Fact]
    public void Twenty_options_are_fine_but_no_two_of_the_same_id()
    {
        Vote(options: Options(20));
        Assert.Throws<ArgumentException>(() => Vote(options: [new CardOption("a", "甲"), new CardOption("a", "乙")]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_card_has_1_to_6_buttons(int count) => Assert.Throws<ArgumentOutOfRangeException>(() => new TemplateCard.Buttons(
        "t1", "题", null, [.. Enumerable.Range(0, count).Select(i => new CardButton($"k{i}", "钮"))]));

    [Fact]
    public void Empty_texts_and_ids_are_mistakes()
    {
        Assert.Throws<ArgumentException>(() => new CardOption("", "甲"));
        Assert.Throws<ArgumentException>(() => new CardOption("a", " "));
        Assert.Throws<ArgumentException>(() => new CardOption(new string('中', 43), "甲"));
        Assert.Throws<ArgumentException>(() => new CardButton("k", ""));
        Assert.Throws<ArgumentException>(() => Vote(title: ""));
        Assert.Throws<ArgumentException>(() => new TemplateCard.Notice("t", "题", null, new Uri("javascript:alert(1)")));
    }

    private static TemplateCard Vote(string taskId = "t1", string title = "题", IReadOnlyList<CardOption>? options = null) =>
        new TemplateCard.Vote(taskId, title, null, "q", AllowsSeveral: true, options ?? Options(2), Submit);

    private static IReadOnlyList<CardOption> Options(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new CardOption($"s{i}", "李想"))];

    private static string Json(TemplateCard card) => Encoding.UTF8.GetString(PlainJson.Write(card.ToJson()));
}
