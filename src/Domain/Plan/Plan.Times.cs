namespace Tutorship.Domain;

/// <summary>When the school is spoken to. All times are local (Asia/Shanghai).</summary>
public sealed partial record Plan
{
    /// <summary>When reminders of the day begin to go out.</summary>
    public TimeOnly ReminderTime { get; init; } = new(16, 7);

    /// <summary>Reminders of one day are spread over this many minutes.</summary>
    public int ReminderSpreadMinutes { get; init; } = 10;

    /// <summary>No reminder or digest goes out before this time.</summary>
    public TimeOnly HoursFrom { get; init; } = new(7, 40);

    /// <summary>No reminder or digest goes out at or after this time; what is left then is not sent.</summary>
    public TimeOnly HoursTo { get; init; } = new(18, 0);

    /// <summary>A life event told before this time waits for it.</summary>
    public TimeOnly EventHoursFrom { get; init; } = new(8, 0);

    /// <summary>A life event told at or after this time waits for the next morning.</summary>
    public TimeOnly EventHoursTo { get; init; } = new(21, 0);

    /// <summary>When the digest goes out, on the week's last school day.</summary>
    public TimeOnly DigestTime { get; init; } = new(16, 7);

    /// <summary>The digest compares with so many days ago, and still lists what fell due since.</summary>
    public int DigestDays { get; init; } = 7;

    /// <summary>The digest counts life events that fell due within this many days.</summary>
    public int DigestLifeEventDays { get; init; } = 30;

    /// <summary>How many classes the digest names as needing help.</summary>
    public int DigestHelpClasses { get; init; } = 5;
}
