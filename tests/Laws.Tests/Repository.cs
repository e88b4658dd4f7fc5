using System.Text.RegularExpressions;

namespace Tutorship.Laws.Tests;

/// <summary>The source tree as it lies on disk, found upwards from the test's own folder.</summary>
internal static partial class Repository
{
    private static readonly HashSet<string> ignored =
        [".git", ".vs", ".idea", "bin", "obj", "artifacts", "data", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules"];

    public static string Root { get; } = FindRoot();

    /// <summary>C# files somebody wrote: no migrations, nothing generated. Paths are relative, with '/'.</summary>
    public static IReadOnlyList<SourceFile> SourcesUnder(string folder) =>
        [.. FilesUnder(folder).Where(path => path.EndsWith(".cs", StringComparison.Ordinal)
            && !path.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(Root, path))))];

    public static IEnumerable<string> FilesUnder(string folder) =>
        Directory.Exists(Path.Combine(Root, folder)) ? Walk(Path.Combine(Root, folder)) : [];

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Where(path => !ignored.Contains(Path.GetFileName(path))).Select(Relative)
            .Concat(Directory.EnumerateDirectories(folder)
                .Where(child => !ignored.Contains(Path.GetFileName(child)))
                .SelectMany(Walk))
            .Order(StringComparer.Ordinal);

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tutorship.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("These tests run inside the repository: Tutorship.sln was not found above them.");
    }

    internal sealed partial record SourceFile(string Path, string Text)
    {
        public int Lines => Text.AsSpan().Count('\n');

        /// <summary>The text with comments blanked out; strings stay.</summary>
        public string Code => StringsAndComments().Replace(Text, match => match.Value[0] == '/' ? "" : match.Value);

        public string Project => Path.Split('/')[1];

        // Strings come first so that a // inside one does not begin a comment.
        [GeneratedRegex("""""
            \$*"{3}[\s\S]*?"{3} | @\$?"(?:[^"]|"")*" | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])+' | //[^\n]* | /\*[\s\S]*?\*/
            """"", RegexOptions.IgnorePatternWhitespace)]
        private static partial Regex StringsAndComments();
    }
}
