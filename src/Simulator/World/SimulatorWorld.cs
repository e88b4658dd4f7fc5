namespace Tutorship.Simulator.World;

/// <summary>
/// Everything the played WeCom remembers, in memory: phones, tokens, cards, media, traffic. What is public is what tests
/// look at; the API and the phones change it under <see cref="Sync"/>.
/// </summary>
public sealed class SimulatorWorld
{
    private const int TrafficKept = 300;
    private readonly TimeProvider time;
    private readonly Dictionary<string, Phone> phones;
    private readonly List<TrafficLine> traffic = [];
    private long lastId;

    public SimulatorWorld(SimulatorOptions options, TimeProvider time)
    {
        Options = options;
        this.time = time;
        phones = options.Members.ToDictionary(
            member => member.UserId, member => new Phone(member, options.Limits), StringComparer.OrdinalIgnoreCase);
        Tokens = new TokenDesk(options.Limits.TokenLife);
        Quota = new CallQuota(options.Limits);
    }

    public SimulatorOptions Options { get; }

    public Faults Faults { get; } = new();

    public SimulatorCounters Counters => Locked(() => Tally.Snapshot());

    /// <summary>Newest last.</summary>
    public IReadOnlyList<TrafficLine> Traffic => Locked<IReadOnlyList<TrafficLine>>(() => [.. traffic]);

    internal Lock Sync { get; } = new();

    internal DateTimeOffset Now => time.GetUtcNow();

    internal Tally Tally { get; } = new();

    internal TokenDesk Tokens { get; }

    internal CallQuota Quota { get; }

    internal CardShelf Cards { get; } = new();

    internal MediaShelf Media { get; } = new();

    internal LoginCodes Logins { get; } = new();

    internal RepeatedRequests Requests { get; } = new();

    internal ChangeSignal Changes { get; } = new();

    /// <summary>One phone's conversation, oldest first, with what never arrived among it.</summary>
    /// <exception cref="KeyNotFoundException">Nobody has this user id.</exception>
    public IReadOnlyList<PhoneMessage> Messages(string userId) =>
        Locked<IReadOnlyList<PhoneMessage>>(() => [.. phones[userId].Messages]);

    /// <summary>The current token dies now; the next call with it gets 42001.</summary>
    public void ExpireToken() => Locked(() => Tokens.Retire());

    /// <summary>A code as the web login would bring it.</summary>
    public string IssueLoginCode(string userId) => Locked(() => Logins.Issue(userId, Now));

    internal long NextId() => ++lastId;

    internal Phone? FindPhone(string userId) => phones.GetValueOrDefault(userId);

    internal IEnumerable<Phone> Phones => phones.Values;

    internal void Note(TrafficLine line)
    {
        lock (Sync)
        {
            traffic.Add(line);
            if (traffic.Count > TrafficKept)
            {
                traffic.RemoveAt(0);
            }
        }

        Changes.Raise();
    }

    internal T Locked<T>(Func<T> work)
    {
        lock (Sync)
        {
            return work();
        }
    }

    internal void Locked(Action work)
    {
        lock (Sync)
        {
            work();
        }

        Changes.Raise();
    }
}
