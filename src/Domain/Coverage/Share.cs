using System.Globalization;

namespace Tutorship.Domain;

/// <summary>A part of a whole, kept exact. A whole of nothing has no figure: never 0 %, never 100 %.</summary>
public readonly record struct Share
{
    /// <summary>What stands where there is no figure.</summary>
    public const string NoFigure = "—";

    public Share(int done, int eligible)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(done);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(done, eligible);
        (Done, Eligible) = (done, eligible);
    }

    public int Done { get; }

    public int Eligible { get; }

    public bool HasFigure => Eligible > 0;

    public bool IsFull => HasFigure && Done == Eligible;

    /// <summary>Compared exactly; false where either has no figure.</summary>
    public bool IsBelow(Share other) =>
        HasFigure && other.HasFigure && (long)Done * other.Eligible < (long)other.Done * Eligible;

    /// <summary>One decimal, rounded half up, never up to 100 % while a gap remains: <c>99.9%</c>.</summary>
    public string Percent()
    {
        if (!HasFigure)
        {
            return NoFigure;
        }

        var tenths = ((2000L * Done) + Eligible) / (2L * Eligible);
        return $"{Tenths(tenths == 1000 && Done < Eligible ? 999 : tenths)}%";
    }

    /// <summary>Points since an earlier share, one decimal, half away from zero, signed: <c>+0.0</c>, <c>-3.2</c>.</summary>
    public string ChangeSince(Share earlier)
    {
        if (!HasFigure || !earlier.HasFigure)
        {
            return NoFigure;
        }

        var gained = ((long)Done * earlier.Eligible) - ((long)earlier.Done * Eligible);
        var whole = (long)Eligible * earlier.Eligible;
        var tenths = ((2000L * Math.Abs(gained)) + whole) / (2L * whole);
        return $"{(gained < 0 && tenths > 0 ? '-' : '+')}{Tenths(tenths)}";
    }

    private static string Tenths(long tenths) => string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}");
}
