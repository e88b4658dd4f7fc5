using System.Globalization;
using Tutorship.Domain.Replies;
using Xunit.Abstractions;

namespace Tutorship.Domain.Tests.Replies;

public class LabelledMessagesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("replies-dev.jsonl")]
    [InlineData("replies-own.jsonl")]
    public void Labelled_messages_are_read_as_their_labels_say(string file)
    {
        var read = LabelledMessage.Of(file)
            .Select(message => (message, actual: Outcome.Of(ReplyReader.Read(message.Context, message.Text))))
            .ToList();
        var exact = read.Count(pair => pair.actual.IsSame(pair.message.Expected));
        var silentlyWrong = read.Count(pair => pair.actual.IsSilentlyWrong(pair.message.Expected));
        var needless = read.Count(pair => pair.actual.Name == "ask" && pair.message.Expected.Name != "ask");
        var missedCrisis = read.Count(pair => pair.message.Expected.IsCrisis && !pair.actual.IsCrisis);
        var falseAlarms = read.Count(pair => !pair.message.Expected.IsCrisis && pair.actual.IsCrisis);
        output.WriteLine($"{"",-10}{"messages",9}{"exact",7}{"share",8}");
        foreach (var kind in read.GroupBy(pair => pair.message.Expected.Name).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key))
        {
            WriteRow(kind.Key, kind.Count(), kind.Count(pair => pair.actual.IsSame(pair.message.Expected)));
        }

        WriteRow("all", read.Count, exact);
        output.WriteLine($"silently wrong {silentlyWrong}, needless questions {needless}, missed crises {missedCrisis}, false alarms {falseAlarms}");
        foreach (var (message, actual) in read.Where(pair => !pair.actual.IsSame(pair.message.Expected)))
        {
            output.WriteLine($"{message.Id} {message.Text}\n  expected {message.Expected}\n  read     {actual}");
        }

        Assert.True(exact >= 0.95 * read.Count, $"exact {exact} of {read.Count}");
        Assert.True(silentlyWrong <= 0.003 * read.Count, $"silently wrong {silentlyWrong} of {read.Count}");
        Assert.True(needless <= 0.03 * read.Count, $"needless {needless} of {read.Count}");
        Assert.Equal(0, missedCrisis);
        Assert.True(falseAlarms <= 0.003 * read.Count, $"false alarms {falseAlarms} of {read.Count}");
    }

    private void WriteRow(string name, int messages, int exact) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-10}{messages,9}{exact,7}{100.0 * exact / messages,7:F1}%"));
}
