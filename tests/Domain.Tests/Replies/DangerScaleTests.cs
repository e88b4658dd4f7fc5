using Tutorship.Domain.Replies;
using Xunit.Abstractions;

namespace Tutorship.Domain.Tests.Replies;

public class DangerScaleTests(ITestOutputHelper output)
{
    private const int Folds = 5;

    private static readonly string File = Path.Combine(EvalFolder.Root, "..", "..", "src", "Domain", "Replies", "Crisis", "danger-weights.txt");

    /// <summary>After a change of the tables: TUTORSHIP_LEARN=1 writes the file anew.</summary>
    [Fact]
    public void The_weights_are_those_that_the_tables_teach()
    {
        var learned = DangerLearning.Learn(DangerLesson.All);
        if (Environment.GetEnvironmentVariable("TUTORSHIP_LEARN") == "1")
        {
            System.IO.File.WriteAllLines(File,
            [
                "# How much each character and each pair weighs towards danger, and how much more towards violence than self-harm,",
                "# in hundredths; the first line is what a sentence weighs by itself. 某 is a name, 0 a number, a comma any stop.",
                "# Learned from the tables of danger, and never changed by hand: DangerScaleTests writes it (TUTORSHIP_LEARN=1).",
                .. learned.OrderBy(weight => weight.Key).Select(weight => $"{(weight.Key == 0 ? "-" : DangerScale.Spelled(weight.Key))} {weight.Value.Danger} {weight.Value.Violence}"),
            ]);
        }

        var written = System.IO.File.ReadLines(File).Where(line => line[0] != '#').Select(line => line.Split(' '))
            .ToDictionary(words => words[0], words => (Danger: int.Parse(words[1]), Violence: int.Parse(words[2])));
        var others = learned.Where(weight => !written.TryGetValue(weight.Key == 0 ? "-" : DangerScale.Spelled(weight.Key), out var one)
            || Math.Abs(one.Danger - weight.Value.Danger) > 2 || Math.Abs(one.Violence - weight.Value.Violence) > 2).ToList();
        Assert.True(others.Count <= learned.Count / 100, $"{others.Count} of {learned.Count} weights are others: learn them anew.");
    }

    /// <summary>What it does on messages it has not seen: each fifth is weighed by what the other four teach.</summary>
    [Fact]
    public void Most_of_what_was_not_learned_from_is_weighed_rightly()
    {
        List<(DangerLesson Lesson, bool IsAlarm)> weighed = [];
        for (var fold = 0; fold < Folds; fold++)
        {
            var scale = DangerScale.Of(DangerLearning.Learn([.. DangerLesson.All.Where((_, i) => i % Folds != fold)]));
            weighed.AddRange(DangerLesson.All.Where((_, i) => i % Folds == fold).Select(lesson => (lesson, scale.HeavyIn(lesson.Text).Any())));
        }

        foreach (var (source, lessons) in weighed.GroupBy(row => row.Lesson.Source).Select(group => (group.Key, group.ToList())))
        {
            var (dangers, harmless) = (lessons.Count(row => row.Lesson.IsDanger), lessons.Count(row => !row.Lesson.IsDanger));
            var (found, falseAlarms) = (lessons.Count(row => row.Lesson.IsDanger && row.IsAlarm), lessons.Count(row => !row.Lesson.IsDanger && row.IsAlarm));
            output.WriteLine($"{source}: by weight alone {found} of {dangers} dangers, {falseAlarms} false alarms of {harmless}");
            Assert.True(source != LessonSource.Danger || found >= 0.7 * dangers, $"{found} of {dangers}");
            Assert.True(source != LessonSource.LookAlike || falseAlarms <= 0.03 * harmless, $"{falseAlarms} of {harmless}");
            Assert.True(source != LessonSource.Everyday || falseAlarms <= 0.015 * harmless, $"{falseAlarms} of {harmless}");
        }
    }
}
