using System.Text;
using System.Text.RegularExpressions;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Leaders;

/// <summary>How leaders name what they ask about: 高一 3班, 高一（3）班, 高二周报, 高二3班怎么样.</summary>
public static partial class LeaderQuestionPhrases
{
    /// <summary>Half width, without spaces, brackets and what ends a sentence.</summary>
    public static string Plain(string text) => Loose().Replace(text.Normalize(NormalizationForm.FormKC), "");

    /// <summary>The grade or class in front of 周报 or 怎么样; the text itself where nothing of the kind stands there.</summary>
    public static string ScopeOf(string text) => About().Match(text) is { Success: true } match ? match.Groups["scope"].Value : text;

    /// <summary>However its name is written: 高一(3)班, 高一三班.</summary>
    public static DigestScope? Find(Roster roster, string name)
    {
        if (name.Length == 0 || DigestScope.Find(roster, name) is { } exact)
        {
            return name.Length == 0 ? null : DigestScope.Find(roster, name);
        }

        var plain = Canonical(name);
        return roster.Students.SelectMany(student => new[] { student.Class, student.Grade }).Distinct()
            .Where(one => Canonical(one) == plain)
            .Select(one => DigestScope.Find(roster, one))
            .FirstOrDefault();
    }

    public static bool LooksLikeScope(string name) => Scope().IsMatch(name);

    private static string Canonical(string name) => ClassPhrases.InDigits(Plain(name));

    [GeneratedRegex(@"[\s()（）。.！!？?]")]
    private static partial Regex Loose();

    [GeneratedRegex("^(?<scope>[初高][一二三123](?:.{1,4}班|年级)?)的?(?:周报|情况|怎么样|怎样|如何|咋样|进度|数据|汇总)(?:了|啊|呢|吗)*$")]
    private static partial Regex About();

    [GeneratedRegex(@"^[初高][一二三四五六](?:[\d一二三四五六七八九十]{1,3}班)?$")]
    private static partial Regex Scope();}
