namespace Tutorship.Domain;

/// <summary>
/// 关键节点: what a requirement hangs on, a term, an exam, the year, a stretch of a term, or a life event.
/// </summary>
/// <param name="Label">Unique among its kind in the year; the part of a requirement's id behind the colon.</param>
/// <param name="Name">As the school calls it; for a stretch of a term the term's name, for a life event empty.</param>
public sealed record KeyNode(string Label, string Name);
