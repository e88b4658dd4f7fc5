namespace Tutorship.Scheduler;

/// <summary>How time passes; every default serves a school as it is.</summary>
public sealed record SchedulerOptions
{
    /// <summary>
    /// The process clock was moved on purpose (<c>Clock:StartAt</c>, the simulator): it is not held against the database's.
    /// </summary>
    public bool HasSimulatedClock { get; init; }

    /// <summary>
    /// Clocks that were moved on purpose may share the database: then this process shows the others in which time it lives.
    /// </summary>
    public bool ComparesWithPeers { get; init; }

    /// <summary>How far the process clock may be off the database's before nothing is sent.</summary>
    public TimeSpan ClockTolerance { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How far a clock that was moved on purpose may be off the other processes': a process that is started again begins at its
    /// <c>Clock:StartAt</c> once more, while the others went on.
    /// </summary>
    public TimeSpan PeerTolerance { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How often the outbox is looked at between two ticks.</summary>
    public TimeSpan DeliverEvery { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many messages of a school are on their way at once.</summary>
    public int SendAtOnce { get; init; } = 4;

    /// <summary>How long one attempt may take, with whatever token or upload it needs, before it counts as unanswered.</summary>
    public TimeSpan AttemptFor { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long one look at a school's outbox goes on while more is due; the next beat goes on from there.</summary>
    public TimeSpan RoundFor { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one machine may hold a claimed row; longer than the slowest attempt takes.</summary>
    public TimeSpan LeaseFor { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// A row whose arrival is in doubt for longer than this is not sent again: WeCom's duplicate check reaches back 4 h
    /// at most (duplicate_check_interval, doc 90236), and the last attempt takes its time.
    /// </summary>
    public TimeSpan InDoubtFor { get; init; } = TimeSpan.FromMinutes(235);

    /// <summary>Days that delivered rows, receipts, reasons for silence and counts of what was not understood are kept.</summary>
    public int KeepDays { get; init; } = 30;

    /// <summary>Whether a picture follows the digest of a school or grade.</summary>
    public bool HasPictures { get; init; } = true;

    /// <summary>Hangfire's threads: one for the tick, one for the night's work.</summary>
    public int Workers { get; init; } = 2;

    /// <summary>How often a process looks whether Hangfire still lists it among its servers.</summary>
    public TimeSpan ListServerEvery { get; init; } = TimeSpan.FromSeconds(15);

    /// <exception cref="InvalidOperationException">Lists all faults at once.</exception>
    public void Check()
    {
        var faults = new List<string>();
        Demand(ClockTolerance > TimeSpan.Zero, "ClockTolerance must be above zero.");
        Demand(PeerTolerance > TimeSpan.Zero, "PeerTolerance must be above zero.");
        Demand(DeliverEvery >= TimeSpan.FromMilliseconds(100), "DeliverEvery must be at least 100 ms.");
        Demand(SendAtOnce is >= 1 and <= 32, "SendAtOnce must be 1 to 32.");
        Demand(AttemptFor >= TimeSpan.FromSeconds(1), "AttemptFor must be at least 1 s.");
        Demand(RoundFor > TimeSpan.Zero, "RoundFor must be above zero.");
        Demand(LeaseFor > AttemptFor, "LeaseFor must be longer than AttemptFor.");
        Demand(InDoubtFor > LeaseFor && InDoubtFor <= TimeSpan.FromHours(4), "InDoubtFor must lie between LeaseFor and 4 h.");
        Demand(KeepDays >= 2, "KeepDays must be at least 2: yesterday's keys keep today's ticks from repeating.");
        Demand(Workers is >= 1 and <= 32, "Workers must be 1 to 32.");
        Demand(ListServerEvery >= TimeSpan.FromSeconds(1), "ListServerEvery must be at least 1 s.");
        if (faults.Count > 0)
        {
            throw new InvalidOperationException($"Scheduler options: {string.Join(' ', faults)}");
        }

        void Demand(bool holds, string fault)
        {
            if (!holds)
            {
                faults.Add(fault);
            }
        }
    }
}
