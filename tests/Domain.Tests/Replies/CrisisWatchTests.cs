using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

public class CrisisWatchTests
{
    [Fact]
    public void Words_of_self_harm_abuse_and_violence_are_never_missed() =>
        Assert.DoesNotContain(ReplyTable.RowsOf("crisis-words"), text => !Speaks(text));

    [Fact]
    public void Figures_of_speech_raise_no_alarm() =>
        Assert.DoesNotContain(ReplyTable.RowsOf("crisis-look-alikes"), Speaks);

    private static bool Speaks(string text) => CrisisWatch.Speaks(PlainText.Of(text).Text, text);
}
