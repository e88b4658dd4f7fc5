using Tutorship.Domain;
using Tutorship.Scheduler.Digests;

namespace Tutorship.Bot.Commands;

/// <summary>Writes the picture that follows a digest to a file.</summary>
public static class DigestPicture
{
    public static async Task<int> WriteAsync(SchoolFacts facts, DateOnly on, DigestScope scope, FileInfo file, CancellationToken cancel)
    {
        if (ChineseFont.Name is null)
        {
            return Exit.Refuse(CommandLinePhrases.NoFont());
        }

        if (DigestGrid.Of(facts, on, scope) is not { } grid || HeatMap.Png(grid) is not { } png)
        {
            return Exit.Refuse(CommandLinePhrases.NoPicture(on));
        }

        try
        {
            await File.WriteAllBytesAsync(file.FullName, png, cancel);
            return Exit.Success;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Exit.Refuse($"--png: {fault.Message}");
        }
    }
}
