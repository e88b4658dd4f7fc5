using Tutorship.Domain;

namespace Tutorship.Scheduler.Digests;

/// <summary>The weekly digest as one screen of text: figures of students and classes, never a mentor, never a student's name.</summary>
public static class DigestPhrases
{
    public static string Render(Digest digest) =>
        !digest.HasSchool ? $"{Title(digest)}：本周没有上学日，{string.Join('，', Standing(digest))}"
        : IsEmpty(digest) ? $"{Title(digest)}：没有到期的节点，{string.Join('，', Standing(digest))}"
        : string.Join('\n', Lines(digest));

    /// <summary>As it is sent: whoever may nudge is told how, where somebody has gaps.</summary>
    public static string Message(Digest digest) =>
        digest is { Scope.IsClass: false } && digest.Requirements.Any(requirement => requirement.Open > 0) ? $"{Render(digest)}\n回 催办 再提醒一次" : Render(digest);

    private static bool IsEmpty(Digest digest) =>
        digest is { Requirements.Count: 0, Unmatched: 0, LifeEvents: { Open: 0, Missed: 0, Late: 0 } };

    private static IEnumerable<string> Lines(Digest digest)
    {
        yield return Title(digest);
        foreach (var requirement in digest.Requirements)
        {
            yield return Node(requirement, digest.On);
        }

        foreach (var line in Standing(digest))
        {
            yield return line;
        }

        if (digest.FaceToFace.HasFigure)
        {
            yield return $"家校沟通面对面：{digest.FaceToFace.Percent()}";
        }

        if (digest.NeedsHelp.Count > 0)
        {
            yield return $"需要帮一把：{string.Join('、', digest.NeedsHelp.Select(one => $"{one.Class}（{one.Gaps}）"))}";
        }

        if (digest.Good.Count > 0)
        {
            yield return $"本周全部完成：{string.Join('、', digest.Good)}";
        }
    }

    /// <summary>How things stand whatever the week was like.</summary>
    private static IEnumerable<string> Standing(Digest digest)
    {
        yield return Visits(digest);
        yield return NeverReached(digest);
        if (digest.LifeEvents is { } events && events.Open + events.Missed + events.Late > 0)
        {
            (string Word, int Count)[] parts = [("待跟进", events.Open), ("逾期", events.Missed), ("已补", events.Late)];
            yield return $"近期重点关心：{string.Join('、', parts.Where(part => part.Count > 0).Select(part => $"{part.Word} {part.Count} 项"))}";
        }

        if (digest.Unmatched > 0)
        {
            yield return $"还没有导师的学生：{digest.Unmatched} 人";
        }
    }

    public static string Title(Digest digest) => digest.Week is { } week
        ? $"{ScopeName(digest.Scope)}周报 · 第 {week} 周（{DateDigits.Of(digest.On)}）"
        : $"{ScopeName(digest.Scope)}周报（{DateDigits.Of(digest.On)}）";

    private static string ScopeName(DigestScope scope) => scope == DigestScope.School ? "全校" : scope.Name;

    private static string Node(DigestRequirement node, DateOnly on)
    {
        var change = node.Change == Share.NoFigure ? "" : $"（较上周 {node.Change}）";
        var left = (node.Open, node.Missed) switch
        {
            (0, 0) => "全部完成",
            (0, var missed) => $"逾期 {missed} 人",
            (var open, 0) => $"还差 {open} 人",
            var (open, missed) => $"还差 {open} 人，逾期 {missed} 人",
        };
        return $"{RequirementPhrases.Title(node.Requirement)} {node.Share.Percent()}{change}，{left}，{Due(node.Requirement.Due, on)}";
    }

    private static string Due(DateOnly due, DateOnly on) => due < on ? $"已于 {DateDigits.Of(due)} 截止" : $"{DateDigits.Of(due)} 截止";

    private static string Visits(Digest digest) =>
        $"家访 {digest.Visits.Percent()}（按学年进度应到 {digest.ExpectedVisits.Percent()}）";

    private static string NeverReached(Digest digest) =>
        digest.NeverReached == 0 ? "本学年每位学生都谈过或访过" : $"本学年还没谈过也没访过：{digest.NeverReached} 人";
}
