using System.Text;

namespace Tutorship.Domain.Replies;

/// <summary>A message without its spaces, with the way back: 想 自 杀 is 想自杀.</summary>
internal sealed class TightText
{
    private readonly List<int> places;

    private TightText(string text, List<int> places)
    {
        Text = text;
        this.places = places;
    }

    public string Text { get; }

    public static TightText Of(string plain)
    {
        StringBuilder text = new(plain.Length);
        List<int> places = new(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] != ' ')
            {
                text.Append(plain[i]);
                places.Add(i);
            }
        }

        return new(text.ToString(), places);
    }

    /// <summary>Where a stretch of the message stands in <see cref="Text"/>.</summary>
    public (int Start, int End) StretchOf(int start, int end) => (IndexOf(start), IndexOf(end));

    /// <summary>Where a character of <see cref="Text"/> stands in the message.</summary>
    public int PlaceOf(int at) => places[at];

    private int IndexOf(int place) => places.BinarySearch(place) is >= 0 and var found ? found : ~places.BinarySearch(place);
}
