namespace Tutorship.Simulator.World;

/// <summary>One member's conversation with the app.</summary>
internal sealed class Phone(SimulatorMember owner, SimulatorLimits limits)
{
    private const int Kept = 400;
    private readonly List<PhoneMessage> messages = [];
    private readonly CallWindows windows = new(limits.MemberPerMinute, limits.MemberPerHour);

    public SimulatorMember Owner => owner;

    public IReadOnlyList<PhoneMessage> Messages => messages;

    /// <summary>False beyond 30 a minute or 1000 an hour.</summary>
    public bool MayReceive(DateTimeOffset now) => windows.TryTake(owner.UserId, now);

    public void Add(PhoneMessage message)
    {
        messages.Add(message);
        if (messages.Count > Kept)
        {
            messages.RemoveAt(0);
        }
    }

    public bool Change(Predicate<PhoneMessage> which, Func<PhoneMessage, PhoneMessage> change)
    {
        var index = messages.FindLastIndex(which);
        if (index < 0)
        {
            return false;
        }

        messages[index] = change(messages[index]);
        return true;
    }
}
