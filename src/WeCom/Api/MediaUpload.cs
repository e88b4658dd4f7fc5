using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Tutorship.WeCom.Api;

public enum MediaKind
{
    Image,
    File,
}

/// <summary>Something to upload (doc 90253).</summary>
/// <param name="FileName">Shown to the receiver.</param>
/// <exception cref="ArgumentException">Too small or too large for its kind.</exception>
public sealed record MediaUpload(MediaKind Kind, string FileName, ReadOnlyMemory<byte> Content)
{
    public ReadOnlyMemory<byte> Content { get; } = Checked(Kind, Content);

    internal string TypeName => Kind == MediaKind.Image ? "image" : "file";

    /// <summary>The same for the same file under the same name, so that its media_id can be used again.</summary>
    internal string Fingerprint =>
        Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes($"{Kind}|{FileName}|"), .. Content.Span]));

    internal HttpContent ToContent()
    {
        // By hand: the platform wants the name as plain UTF-8, not in the encoded form the framework would choose,
        // and does not read a quoted boundary everywhere.
        var boundary = $"----{Fingerprint[..32]}";
        var file = new ReadOnlyMemoryContent(Content);
        file.Headers.ContentType = new MediaTypeHeaderValue(Kind == MediaKind.Image ? "image/png" : "application/octet-stream");
        file.Headers.TryAddWithoutValidation(
            "Content-Disposition",
            $"form-data; name=\"media\"; filename=\"{SafeFileName}\"; filelength={Content.Length}");
        var form = new MultipartContent("form-data", boundary) { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        form.Headers.Remove("Content-Type");
        form.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={boundary}");
        form.Add(file);
        return form;
    }

    private string SafeFileName => string.Concat(FileName.Where(character =>
        !char.IsControl(character) && character is not ('"' or '\\' or '/')));

    private static ReadOnlyMemory<byte> Checked(MediaKind kind, ReadOnlyMemory<byte> content)
    {
        var max = kind == MediaKind.Image ? WeComLimits.ImageBytes : WeComLimits.FileBytes;
        return content.Length > WeComLimits.SmallestFileBytes && content.Length <= max
            ? content
            : throw new ArgumentOutOfRangeException(nameof(content), content.Length, $"A file has 6 to {max} bytes.");
    }
}
