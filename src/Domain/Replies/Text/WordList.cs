namespace Tutorship.Domain.Replies;

/// <summary>Word tables are written as text, words parted by white space.</summary>
internal static class WordList
{
    public static string[] Words(this string table) =>
        table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
