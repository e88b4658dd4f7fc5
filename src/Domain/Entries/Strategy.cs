namespace Tutorship.Domain;

/// <summary>五项策略, a set.</summary>
[Flags]
public enum Strategy
{
    None = 0,

    /// <summary>思想引导.</summary>
    Ideals = 1,

    /// <summary>学业辅导.</summary>
    Academic = 2,

    /// <summary>心理疏导.</summary>
    Psychological = 4,

    /// <summary>生活指导.</summary>
    Life = 8,

    /// <summary>生涯向导.</summary>
    Career = 16,
}
