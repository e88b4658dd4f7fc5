namespace Tutorship.Bot.Configuration;

/// <summary>One school of this process, <c>Schools__N__…</c>.</summary>
public sealed class SchoolOptions
{
    /// <summary>Short id: part of the callback's path, so letters, digits, <c>-</c> and <c>_</c>.</summary>
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Under which address the internet reaches this program, such as <c>https://tutorship.example.edu.cn</c>.</summary>
    public string PublicUrl { get; set; } = "";

    public WeComOptions WeCom { get; set; } = new();
}
