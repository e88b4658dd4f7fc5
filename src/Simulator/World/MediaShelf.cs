using System.Security.Cryptography;

namespace Tutorship.Simulator.World;

/// <summary>Uploaded files, three days each (doc 90253).</summary>
internal sealed class MediaShelf
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(3);
    private const long Capacity = 200_000_000;
    private readonly Dictionary<string, MediaFile> files = [];

    public string Add(MediaFile file)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        files[id] = file;
        while (files.Count > 1 && files.Values.Sum(kept => (long)kept.Content.Length) > Capacity)
        {
            files.Remove(files.MinBy(kept => kept.Value.UploadedAt).Key);
        }

        return id;
    }

    /// <summary>Null when unknown, expired, or of another type.</summary>
    public MediaFile? Find(string id, string type, DateTimeOffset now) =>
        files.TryGetValue(id, out var file) && file.Type == type && now - file.UploadedAt < Life ? file : null;

    /// <summary>For the phones, which keep what they once received.</summary>
    public MediaFile? Show(string id) => files.GetValueOrDefault(id);
}

internal sealed record MediaFile(string Type, string FileName, byte[] Content, DateTimeOffset UploadedAt);
