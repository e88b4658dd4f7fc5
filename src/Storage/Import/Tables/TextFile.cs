using System.Text;

namespace Tutorship.Storage.Import.Tables;

/// <summary>A school's text files: UTF-8 with or without BOM, or GB18030 as older Excels save.</summary>
internal static class TextFile
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030",
        EncoderFallback.ExceptionFallback,
        DecoderFallback.ExceptionFallback)!;

    /// <summary>The text, or null with the fault noted.</summary>
    public static string? Read(string path, List<ImportFault> faults)
    {
        var name = Path.GetFileName(path);
        try
        {
            if (new FileInfo(path).Length > ImportLimits.FileBytes)
            {
                faults.Add(new ImportFault(name, 0, "", ImportReason.FileTooLarge, $"{ImportLimits.FileMegabytes}"));
                return null;
            }

            if (Decode(File.ReadAllBytes(path)) is { } text)
            {
                return text;
            }

            faults.Add(new ImportFault(name, 0, "", ImportReason.UnknownEncoding));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            faults.Add(new ImportFault(name, 0, "", ImportReason.UnreadableFile));
        }

        return null;
    }

    private static string? Decode(byte[] bytes)
    {
        var text = TryDecode(Utf8, bytes) ?? TryDecode(Gb18030, bytes);
        return text is ['\uFEFF', ..] ? text[1..] : text;
    }

    private static string? TryDecode(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
