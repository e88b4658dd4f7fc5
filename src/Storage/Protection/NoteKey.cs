using System.Security.Cryptography;

namespace Tutorship.Storage;

/// <summary>The 32 bytes that wrap the key ring. Who has the database but not these reads no note.</summary>
internal sealed class NoteKey
{
    public const int Bytes = 32;
    private const string DefaultFile = "note.key";

    private NoteKey(byte[] value) => Value = value;

    public byte[] Value { get; }

    /// <summary>From the environment, else from the key file; the default one is made when missing, for its owner's eyes only.</summary>
    public static NoteKey Load(StorageOptions options)
    {
        if (!string.IsNullOrEmpty(options.KeyEncryptionKey))
        {
            return Parse(options.KeyEncryptionKey);
        }

        var file = FileOf(options)!;
        if (string.IsNullOrEmpty(options.KeyFile) && !File.Exists(file))
        {
            Make(file);
        }

        return Parse(File.ReadAllText(file));
    }

    /// <summary>The same, but makes none: null where there is none.</summary>
    public static NoteKey? Find(StorageOptions options) =>
        FileOf(options) is not { } file ? Parse(options.KeyEncryptionKey!)
        : File.Exists(file) ? Parse(File.ReadAllText(file))
        : null;

    public static NoteKeyState StateOf(StorageOptions options)
    {
        if (FileOf(options) is not { } file)
        {
            return IsKey(options.KeyEncryptionKey!) ? NoteKeyState.Good : NoteKeyState.Garbled;
        }

        try
        {
            return !File.Exists(file) ? NoteKeyState.Missing : IsKey(File.ReadAllText(file)) ? NoteKeyState.Good : NoteKeyState.Garbled;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return NoteKeyState.Closed;
        }
    }

    /// <summary>Null: it comes from the environment.</summary>
    public static string? FileOf(StorageOptions options) =>
        !string.IsNullOrEmpty(options.KeyEncryptionKey) ? null
        : string.IsNullOrEmpty(options.KeyFile) ? Path.Combine(options.DataFolder, DefaultFile)
        : options.KeyFile;

    public static bool IsKey(string text)
    {
        var bytes = new byte[Bytes + 1];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var written) && written == Bytes;
    }

    private static NoteKey Parse(string text) =>
        IsKey(text)
            ? new NoteKey(Convert.FromBase64String(text.Trim()))
            : throw new InvalidOperationException($"The key for notes is not {Bytes} bytes in base64.");

    /// <summary>Written aside and moved in place: another process sees a whole key or none, and the first one stays.</summary>
    private static void Make(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var aside = $"{file}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(aside, options))
        {
            writer.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)));
        }

        try
        {
            File.Move(aside, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(aside);
        }
    }
}

/// <summary>How it stands with the key before it is used.</summary>
internal enum NoteKeyState
{
    Good,
    Missing,

    /// <summary>Its file may not be read.</summary>
    Closed,

    Garbled,
}
