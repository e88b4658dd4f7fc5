using System.IO.Compression;

namespace Tutorship.Storage.Import.Tables;

/// <summary>Looks at a workbook's archive before anything unpacks it: a small file can hide gigabytes.</summary>
internal static class WorkbookGuard
{
    /// <summary>Null when it is safe to open. The declared sizes can be trusted: unpacking stops at them.</summary>
    public static ImportFault? Check(string file, Stream stream)
    {
        if (stream.Length > ImportLimits.FileBytes)
        {
            return new ImportFault(file, 0, "", ImportReason.FileTooLarge, $"{ImportLimits.FileMegabytes}");
        }

        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var isBomb = archive.Entries.Sum(entry => entry.Length) > ImportLimits.ExpandedBytes || archive.Entries.Any(IsPackedTooTightly);
        stream.Position = 0;
        return isBomb ? new ImportFault(file, 0, "", ImportReason.ArchiveTooLarge, $"{ImportLimits.ExpandedMegabytes}") : null;
    }

    private static bool IsPackedTooTightly(ZipArchiveEntry entry) =>
        entry.Length > ImportLimits.RatioCheckedFromBytes
        && entry.Length / Math.Max(1, entry.CompressedLength) > ImportLimits.PackedRatio;
}
