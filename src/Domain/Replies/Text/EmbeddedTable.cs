using System.Text;

namespace Tutorship.Domain.Replies;

/// <summary>The tables that stand in the assembly as text: pinyin, words of danger, weights of danger.</summary>
internal static class EmbeddedTable
{
    /// <summary>Line by line; comments begin with # and are left out, as empty lines are.</summary>
    public static IEnumerable<string> RowsOf(string file)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not embedded in this assembly.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
