using System.Globalization;
using System.Text.Json.Nodes;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Api;

/// <summary>media/upload (doc 90253).</summary>
internal sealed class UploadMedia(SimulatorWorld world)
{
    private const int SmallestExclusive = 5;
    private const int Megabyte = 1024 * 1024;

    /// <summary>Image: the page says 10 MB, the text of 45001 says 5; the stricter one is played.</summary>
    private static readonly Dictionary<string, int> LargestBytes = new()
    {
        ["image"] = 5 * Megabyte,
        ["voice"] = 2 * Megabyte,
        ["video"] = 10 * Megabyte,
        ["file"] = 20 * Megabyte,
    };

    public ApiAnswer Answer(ApiRequest request)
    {
        var type = request.Query["type"].ToString();
        if (!LargestBytes.TryGetValue(type, out var largest))
        {
            return ApiError.MediaTypeWrong;
        }

        if (request.Upload is not { } upload || upload.FileName.Length == 0)
        {
            return ApiError.MediaEmpty;
        }

        if (upload.Length <= SmallestExclusive)
        {
            return ApiError.MediaSizeWrong;
        }

        return upload.Length > largest ? ApiError.MediaTooBig : Keep(type, upload.FileName, Read(upload.OpenReadStream()), request.Now);
    }

    private ApiAnswer Keep(string type, string fileName, byte[] content, DateTimeOffset now)
    {
        if (type == "image" && !IsPng(content) && !IsJpeg(content))
        {
            return ApiError.ImageBroken;
        }

        var fields = new JsonObject
        {
            ["type"] = type,
            ["media_id"] = world.Media.Add(new MediaFile(type, fileName, content, now)),
            ["created_at"] = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        };
        return new ApiAnswer(null, fields, fileName);
    }

    private static byte[] Read(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static bool IsPng(ReadOnlySpan<byte> content) => content is [0x89, 0x50, 0x4E, 0x47, ..];

    private static bool IsJpeg(ReadOnlySpan<byte> content) => content is [0xFF, 0xD8, 0xFF, ..];
}
