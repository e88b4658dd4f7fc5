using Tutorship.Bot.Configuration;

namespace Tutorship.Bot.Commands;

/// <summary>Runs a command on one school's database; faults of the settings become sentences and exit code 1.</summary>
public static class SchoolCommand
{
    public static async Task<int> RunAsync(string? school, Func<SchoolAccess, Task<int>> act, CancellationToken cancel)
    {
        try
        {
            await using var access = await SchoolAccess.BeginAsync(school, cancel);
            return await act(access);
        }
        catch (SettingsException fault)
        {
            return Exit.Refuse(fault.Faults);
        }
    }
}
