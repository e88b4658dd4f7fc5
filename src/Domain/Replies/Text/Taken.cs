namespace Tutorship.Domain.Replies;

/// <summary>Which characters of a line a phrase has already claimed.</summary>
internal sealed class Taken(int length)
{
    private readonly bool[] claimed = new bool[length];

    public bool IsFree(int start, int count) => !claimed.AsSpan(start, count).Contains(true);

    /// <summary>The first character at or behind a place that nothing has claimed; the end of the line if there is none.</summary>
    public int FreeFrom(int start) => claimed.AsSpan(start).IndexOf(false) is >= 0 and var free ? start + free : claimed.Length;

    public void Take(int start, int count) => claimed.AsSpan(start, count).Fill(true);
}
