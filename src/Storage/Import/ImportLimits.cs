namespace Tutorship.Storage.Import;

/// <summary>How much a school folder may hold; far above any school, far below what would hurt the machine.</summary>
internal static class ImportLimits
{
    private const int Megabyte = 1024 * 1024;

    public const int FileMegabytes = 50;

    public const int ExpandedMegabytes = 250;

    public const int RowsPerSheet = 1_000_000;

    /// <summary>A sheet of rows packs about 10 to 1; only entries above a megabyte are held against it.</summary>
    public const int PackedRatio = 200;

    public const long FileBytes = (long)FileMegabytes * Megabyte;

    public const long ExpandedBytes = (long)ExpandedMegabytes * Megabyte;

    public const long RatioCheckedFromBytes = Megabyte;
}
