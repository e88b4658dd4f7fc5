namespace Tutorship.Domain.Replies;

/// <summary>Which characters of a line a phrase has already claimed.</summary>
internal sealed class Taken(int length)
{
    private readonly bool[] claimed = new bool[length];

    public bool IsFree(int start, int count) => !claimed.AsSpan(start, count).Contains(true);

    public void Take(int start, int count) => claimed.AsSpan(start, count).Fill(true);
}
