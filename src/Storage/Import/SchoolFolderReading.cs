namespace Tutorship.Storage.Import;

/// <summary>What came of reading a school folder: all of it, or everything that is wrong with it.</summary>
public abstract record SchoolFolderReading
{
    private SchoolFolderReading()
    {
    }

    public sealed record Good(SchoolFolderContents Contents) : SchoolFolderReading;

    /// <summary>At least one fault, in the order of files and lines.</summary>
    public sealed record Bad(IReadOnlyList<ImportFault> Faults) : SchoolFolderReading;
}
