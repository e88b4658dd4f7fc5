namespace Tutorship.Simulator.World;

/// <summary>Which misbehaviours are switched on.</summary>
public sealed class Faults
{
    private readonly Lock sync = new();
    private readonly List<Fault> active = [];

    public void Set(Fault fault)
    {
        lock (sync)
        {
            active.Add(fault);
        }
    }

    public void Clear()
    {
        lock (sync)
        {
            active.Clear();
        }
    }

    /// <summary>The first fault that this call meets; a counted one is used up by it.</summary>
    internal Fault? Take(string api)
    {
        lock (sync)
        {
            var index = active.FindIndex(fault => fault.Api is null || fault.Api == api);
            if (index < 0)
            {
                return null;
            }

            var met = active[index];
            if (met.Times is { } times)
            {
                active[index] = met with { Times = times - 1 };
                active.RemoveAll(fault => fault.Times <= 0);
            }

            return met;
        }
    }
}
