namespace Tutorship.Bot.Commands.Doctor;

/// <summary>Whether the data folder may be written to, and has room.</summary>
public sealed class DiskRoom() : DoctorCheck("disk", DoctorPhrases.Disk())
{
    private const long Little = 1_000_000_000;
    private const long TooLittle = 200_000_000;

    protected override Task<Finding> LookAsync(Patient patient, CancellationToken cancel)
    {
        var folder = Path.GetFullPath(patient.Storage.DataFolder);
        try
        {
            return Task.FromResult(Look(folder));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Task.FromResult(Finding.Fail(DoctorPhrases.FolderClosed(folder), DoctorPhrases.FolderClosedAdvice()));
        }
    }

    /// <summary>Room first: on a full disk writing fails for that reason.</summary>
    private static Finding Look(string folder)
    {
        Directory.CreateDirectory(folder);
        var free = new DriveInfo(folder).AvailableFreeSpace;
        if (free < TooLittle)
        {
            return Finding.Fail(DoctorPhrases.Free(free), DoctorPhrases.FreeAdvice());
        }

        using var probe = new FileStream(
            Path.Combine(folder, $".doctor-{Environment.ProcessId}"), FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        probe.WriteByte(0);
        probe.Flush(flushToDisk: true);
        return free < Little ? Finding.Warn(DoctorPhrases.Free(free), DoctorPhrases.FreeAdvice()) : Finding.Ok(DoctorPhrases.Free(free));
    }
}
