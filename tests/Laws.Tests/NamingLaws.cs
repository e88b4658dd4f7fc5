namespace Tutorship.Laws.Tests;

public class NamingLaws
{
    private static readonly string[] vagueEndings =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Services", "Processor", "Impl", "Base", "Info", "Data", "Dto", "Entity"];

    private static readonly HashSet<string> vagueFolders =
    [
        "Services", "Helpers", "Utils", "Util", "Managers", "Common", "Interfaces", "Models", "Dtos", "Core", "Base", "Misc", "Shared",
    ];

    [Fact]
    public void No_type_hides_behind_a_vague_ending() =>
        Law.Unbroken(
            from assembly in House.All
            from type in assembly.WrittenTypes()
            where vagueEndings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal))
            select type.FullName);

    [Fact]
    public void Every_folder_is_a_noun_of_the_school_or_an_outside_system() =>
        Law.Unbroken(Repository.FilesUnder("src")
            .SelectMany(path => path.Split('/')[..^1])
            .Distinct()
            .Where(vagueFolders.Contains));

    [Fact]
    public void The_namespace_follows_the_tree() =>
        Law.Unbroken(
            from file in Repository.SourcesUnder("src")
            let declared = file.Text.Split('\n').FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))
            where declared is not null && !IsOnTheWayTo(declared["namespace ".Length..].TrimEnd(';', ' ', '\r'), NamespaceOf(file.Path))
            select $"{file.Path}: {declared}");

    [Fact]
    public void A_file_bears_the_name_of_what_it_holds() =>
        Law.Unbroken(
            from file in Repository.SourcesUnder("src")
            let name = Path.GetFileNameWithoutExtension(file.Path).Split('.')[0].TrimEnd('s')
            where name is not ("Program" or "AssemblyMark" or "GlobalUsing" or "CardPart")
                && !file.Text.Contains(name, StringComparison.Ordinal)
            select file.Path);

    // A folder may group the files of its parent's namespace (the rows of Storage/Schema are Tutorship.Storage).
    private static bool IsOnTheWayTo(string declared, string full) =>
        full == declared || (full.StartsWith(declared + ".", StringComparison.Ordinal) && declared.Count(character => character == '.') >= 1);

    // Domain is flat, except that the grammar has a room of its own.
    private static string NamespaceOf(string path)
    {
        var folders = path.Split('/')[1..^1];
        return folders[0] != "Domain" ? $"Tutorship.{string.Join('.', folders)}"
            : folders is [_, "Replies", ..] ? "Tutorship.Domain.Replies"
            : "Tutorship.Domain";
    }
}
