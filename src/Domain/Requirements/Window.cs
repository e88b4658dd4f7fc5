namespace Tutorship.Domain;

/// <summary>窗口: the days in which an entry satisfies a requirement, both ends inclusive; never opens after it is due.</summary>
public readonly record struct Window
{
    public Window(DateOnly opens, DateOnly due)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(opens, due);
        (Opens, Due) = (opens, due);
    }

    public DateOnly Opens { get; }

    public DateOnly Due { get; }

    /// <summary>Halfway, rounded down to the earlier day.</summary>
    public DateOnly Middle => Opens.AddDays((Due.DayNumber - Opens.DayNumber) / 2);

    public bool Holds(DateOnly day) => Opens <= day && day <= Due;
}
