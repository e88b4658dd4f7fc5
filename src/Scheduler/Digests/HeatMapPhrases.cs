using Tutorship.Domain;

namespace Tutorship.Scheduler.Digests;

/// <summary>What stands in the digest's picture.</summary>
public static class HeatMapPhrases
{
    public static string Title(Digest digest) => DigestPhrases.Title(digest);

    public static string Column(string title, DateOnly due) => $"{title}\n{DateDigits.Of(due)} 截止";

    public static string Visits(Share expected) => $"本学年家访\n按进度 {expected.Percent()}";

    public static string Cell(string share, int left) => left > 0 ? $"{share} 差{left}" : share;

    /// <summary>Characters that a font must have.</summary>
    public static string Sample() => "高年级班谈话家访寄语差";

    /// <summary>What stands for the picture where only text is shown.</summary>
    public static string Caption(Digest digest) => $"{DigestPhrases.Title(digest)} 覆盖图";
}
