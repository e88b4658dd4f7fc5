namespace Tutorship.Scheduler.Tests.Schools;

/// <summary>
/// Folders for tests that never ask what survives a power cut: in memory where the machine has room there, because a school year
/// waits tens of thousands of times for the disk.
/// </summary>
internal static class Scratch
{
    private const string InMemory = "/dev/shm";
    private const long Room = 2_000_000_000;

    public static DirectoryInfo Folder() => HasRoom()
        ? Directory.CreateDirectory(Path.Combine(InMemory, $"tutorship-scheduler-{Guid.NewGuid():N}"))
        : Directory.CreateTempSubdirectory("tutorship-scheduler-");

    private static bool HasRoom()
    {
        try
        {
            return Directory.Exists(InMemory) && new DriveInfo(InMemory).AvailableFreeSpace > Room;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
