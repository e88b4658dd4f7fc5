using System.Text;

namespace Tutorship.Domain.Replies;

/// <summary>One wrong, missing or extra character.</summary>
internal static class Slip
{
    public static bool IsOne(Rune[] meant, Rune[] written) => (written.Length - meant.Length) switch
    {
        0 => meant.Where((rune, index) => rune != written[index]).Count() == 1,
        1 => IsOneLonger(written, meant),
        -1 => IsOneLonger(meant, written),
        _ => false,
    };

    private static bool IsOneLonger(Rune[] longer, Rune[] shorter)
    {
        var skipped = 0;
        for (var i = 0; i < shorter.Length; i++)
        {
            if (longer[i + skipped] != shorter[i] && ++skipped > 1)
            {
                return false;
            }

            if (longer[i + skipped] != shorter[i])
            {
                return false;
            }
        }

        return true;
    }
}
