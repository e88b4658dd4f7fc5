using System.Text.RegularExpressions;
using Tutorship.Domain;

namespace Tutorship.Laws.Tests;

/// <summary>The administrator's handbook tells of every number a school may set, and of no other.</summary>
public partial class HandbookLaws
{
    private static readonly HashSet<string> told =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "README.zh-CN.md"))
            .SkipWhile(line => !line.StartsWith("| 设置 |", StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith('|'))
            .SelectMany(line => SettingName().Matches(line.Split('|')[1]))
            .Select(match => match.Groups[1].Value),
    ];

    [Fact]
    public void Every_setting_of_the_plan_is_told() =>
        Law.Unbroken(PlanSettings.All.Select(setting => setting.Name).Where(name => !told.Contains(name)));

    [Fact]
    public void Every_setting_told_is_one_of_the_plan() =>
        Law.Unbroken(told.Where(name => PlanSettings.Find(name) is null));

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex SettingName();
}
