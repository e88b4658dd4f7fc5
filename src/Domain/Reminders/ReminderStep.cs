namespace Tutorship.Domain;

/// <summary>Why a requirement is spoken of on a day, the most pressing first.</summary>
public enum ReminderStep
{
    /// <summary>A life event that is still open: any day.</summary>
    Event,

    /// <summary>The window's last school day.</summary>
    Last,

    /// <summary>The first school day from the window's middle on.</summary>
    Middle,

    /// <summary>The window's first school day.</summary>
    Open,

    /// <summary>A month's first school day, for mentors whose visits are behind the year.</summary>
    Pace,
}
