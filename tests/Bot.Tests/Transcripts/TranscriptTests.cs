using System.Text.RegularExpressions;

namespace Tutorship.Bot.Tests.Transcripts;

/// <summary>Plays whole dialogues through the real host: encrypted callbacks in, passive replies and deliveries out.</summary>
public class TranscriptTests
{
    public static TheoryData<string> All => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "tests", "Transcripts"), "*.txt")
        .Select(file => Path.GetFileNameWithoutExtension(file)!)
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_dialogue_goes_as_written(string name)
    {
        var steps = TranscriptReader.Read(await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "tests", "Transcripts", name + ".txt")));
        await using var school = await DemoHost.StartAsync();
        var answer = "";
        foreach (var step in steps)
        {
            switch (step)
            {
                case TranscriptStep.Moves moves:
                    await school.MoveToAsync(moves.To);
                    break;
                case TranscriptStep.Says says:
                    answer = await school.SayAsync(says.Who, says.Text);
                    break;
                case TranscriptStep.Opens opens:
                    answer = await school.OpenAsync(opens.Who);
                    break;
                case TranscriptStep.SendsPicture picture:
                    answer = await school.SendPictureAsync(picture.Who);
                    break;
                case TranscriptStep.Repeats:
                    answer = await school.RepeatAsync();
                    break;
                case TranscriptStep.Answers answers:
                    Expect(name, answers.Line, answers.Text, answer);
                    break;
                case TranscriptStep.Receives receives:
                    Expect(name, receives.Line, receives.Text, school.TakeDelivered(receives.Who));
                    break;
            }
        }
    }

    private static void Expect(string name, int line, string expected, string actual)
    {
        var pattern = expected == "-" ? "" : Regex.Escape(expected).Replace("\\*", ".*", StringComparison.Ordinal);
        Assert.True(
            Regex.IsMatch(actual, $"^{pattern}$", RegexOptions.Singleline),
            $"{name}.txt line {line}\nexpected:\n{expected}\nactual:\n{actual}");
    }
}
