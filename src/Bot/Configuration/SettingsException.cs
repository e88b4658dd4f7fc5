namespace Tutorship.Bot.Configuration;

/// <summary>The process does not start: everything that is wrong with its settings, at once.</summary>
public sealed class SettingsException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
