using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;

namespace Tutorship.Storage;

/// <summary>What can be said of the key ring without using it: Data Protection makes a new key where it can open none.</summary>
/// <param name="HasKey">Whether there is something to unwrap with.</param>
/// <param name="Keys">In the ring.</param>
/// <param name="Wrapped">Of them.</param>
/// <param name="Opened">Of those wrapped, by the key that is there; all that are not wrapped count as opened.</param>
/// <param name="IsOpenToOthers">Whether others than its owner may read the key file.</param>
public sealed record KeyRingState(bool HasKey, int Keys, int Wrapped, int Opened, bool IsOpenToOthers);

public static class KeyRingInspection
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    public static async Task<KeyRingState> OfAsync(SchoolDbs dbs, StorageOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dbs);
        ArgumentNullException.ThrowIfNull(options);
        await using var db = dbs.OpenKeyRing();
        var ring = await db.DataProtectionKeys.AsNoTracking().Select(key => key.Xml!).ToListAsync(cancellationToken);
        var elements = ring.Select(xml => XElement.Parse(xml)).Where(element => element.Name.LocalName == "key").ToList();
        var key = NoteKey.Find(options);
        var wraps = elements.Select(element => element.Descendants("wrapped").SingleOrDefault()).ToList();
        return new KeyRingState(
            key is not null,
            elements.Count,
            wraps.Count(wrap => wrap is not null),
            wraps.Count(wrap => wrap is null || (key is not null && Opens(key, wrap))),
            IsOpenToOthers(NoteKey.FileOf(options)));
    }

    private static bool Opens(NoteKey key, XElement wrap)
    {
        try
        {
            KeyWrap.Decrypt(key, wrap);
            return true;
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException or XmlException)
        {
            return false;
        }
    }

    private static bool IsOpenToOthers(string? file) =>
        file is not null && !OperatingSystem.IsWindows() && File.Exists(file) && (File.GetUnixFileMode(file) & Others) != 0;
}
