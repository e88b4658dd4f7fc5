using System.Collections.Frozen;

namespace Tutorship.Domain.Replies;

/// <summary>Latin letters that mentors write and that name nobody.</summary>
internal static class LatinWords
{
    private static readonly FrozenSet<string> Table =
        "ok okk okay qq wx vx ppt app emo nba ai pdf word excel wps ktv cpu ip bug help hi hello bye cp mbti steam ipad iphone gpa ps tv pc vip id wifi dd ddl yyds xswl lol cs csgo mc h5 to and the of am pm"
            .Words().ToFrozenSet(StringComparer.Ordinal);

    public static bool Holds(string text) => Table.Contains(text);
}
