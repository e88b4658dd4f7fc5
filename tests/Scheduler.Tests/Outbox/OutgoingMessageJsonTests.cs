using Tutorship.Scheduler.Outbox;

namespace Tutorship.Scheduler.Tests.Outbox;

public sealed class OutgoingMessageJsonTests
{
    public static TheoryData<string> Forms => ["text", "list", "link", "card", "picture", "file"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_comes_back_as_it_was_stored(string form)
    {
        var json = OutgoingMessageJson.Write(Example(form));

        Assert.Equal(json, OutgoingMessageJson.Write(OutgoingMessageJson.Read(json)));
        Assert.Contains($"\"form\":\"{form}\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_is_stored_as_it_is_read() =>
        Assert.Contains("谈完回我就行", OutgoingMessageJson.Write(Example("text")), StringComparison.Ordinal);

    private static OutgoingMessage Example(string form) => form switch
    {
        "text" => new OutgoingMessage.Text("期中考试前谈话\n谈完回我就行"),
        "list" => new OutgoingMessage.NumberedList("待办", ["李思远", "王子涵"], "回编号"),
        "link" => new OutgoingMessage.Link("周报", "高一 <3班>", new Uri("https://school.example/digest?on=2026-11-20")),
        "card" => new OutgoingMessage.ChoiceCard("reminder-7", "谈话", "", [new Choice("S0001", "李思远", true)], true, "提交", "1 李思远"),
        "picture" => new OutgoingMessage.Picture([1, 2, 3], "覆盖"),
        _ => new OutgoingMessage.File("周报.xlsx", [4, 5], "周报"),
    };
}
