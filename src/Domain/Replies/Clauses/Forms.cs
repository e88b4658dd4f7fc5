namespace Tutorship.Domain.Replies;

/// <summary>A filled-in form (姓名：李想 over 方式：电话 over 类型：谈话) is one line in several.</summary>
internal static class Forms
{
    /// <summary>Fewer lines with a label make no form.</summary>
    private const int Fewest = 2;

    private static readonly HashSet<string> Labels =
    [
        .. "姓名 学生 学生姓名 对象 时间 日期 地点 方式 形式 内容 主题 类型 类别 陪同 陪同人员 同行 备注 情况 效果 结果 要点 原因 主要内容 沟通方式 谈话对象 谈话时间 谈话内容 谈话地点 谈话方式 家访对象 家访时间 家访学生 家访内容 家访地点 家访方式 谈话学生 班级"
            .Words(),
    ];

    public static IReadOnlyList<IReadOnlyList<Token>> Joined(IReadOnlyList<IReadOnlyList<Token>> lines)
    {
        var labels = lines.Select(LabelOf).ToList();
        return labels.Count(label => label is not null) < Math.Max(Fewest, lines.Count - 1) || labels.OfType<string>().Distinct().Count() < labels.OfType<string>().Count()
            ? lines
            : [[.. lines.SelectMany((line, i) => i == 0 ? line : line.Prepend(new Token(line[0].Start, line[0].Start, ",", Sense.Break)))]];
    }

    /// <summary>Whether a word only says what stands behind its colon.</summary>
    public static bool IsLabel(IReadOnlyList<Token> tokens, int i) =>
        Labels.Contains(tokens[i].Text) && i + 1 < tokens.Count && tokens[i + 1].Text == ":" && (i == 0 || tokens[i - 1].Is(Sense.Break | Sense.Space));

    private static string? LabelOf(IReadOnlyList<Token> line)
    {
        var colon = line.Take(4).TakeWhile(token => token.Text != ":").Count();
        var text = string.Concat(line.Take(colon).Where(token => !token.Is(Sense.Space)).Select(token => token.Text));
        return colon < line.Count && line[colon].Text == ":" && Labels.Contains(text) ? text : null;
    }
}
