using System.Text;
using System.Text.Json;
using Tutorship.Domain;
using Tutorship.Storage.Import.Rows;
using Tutorship.Storage.Import.Tables;

namespace Tutorship.Storage.Import;

/// <summary>The school's own numbers as it wrote them, by name, and the plan they make.</summary>
public sealed record PlanFile(Plan Plan, IReadOnlyDictionary<string, JsonElement> Settings)
{
    private const string Name = "name";
    private const string Value = "value";

    private static readonly SheetColumns Columns = new([Name, Value]);

    /// <summary>One JSON object with the settings in the order of their names, the same for the same settings.</summary>
    public string Json => JsonSerializer.Serialize(new SortedDictionary<string, JsonElement>(Settings.ToDictionary(), StringComparer.Ordinal));

    internal static PlanFile? FromJson(string text, List<ImportFault> faults)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                var lines = LinesOf(text);
                return Read(
                    SchoolTables.PlanFile,
                    document.RootElement.EnumerateObject().Zip(lines, (one, line) => (one.Name, one.Value.Clone(), line)),
                    faults);
            }

            faults.Add(new ImportFault(SchoolTables.PlanFile, 1, "", ImportReason.BrokenJson));
        }
        catch (JsonException broken)
        {
            faults.Add(new ImportFault(SchoolTables.PlanFile, (int)(broken.LineNumber ?? 0) + 1, "", ImportReason.BrokenJson));
        }

        return null;
    }

    internal static PlanFile? FromSheet(Sheet sheet, List<ImportFault> faults, List<string> notices)
    {
        List<RowCells> rows = [.. Columns.Read(sheet, faults, notices)];
        return Read(sheet.File, rows.Select(row => (row.Required(Name), FromCell(row.Text(Value)), row.Line)), faults);
    }

    private static PlanFile? Read(string file, IEnumerable<(string Name, JsonElement Value, int Line)> settings, List<ImportFault> faults)
    {
        var found = new Dictionary<string, (JsonElement Value, int Line)>();
        foreach (var (name, value, line) in settings.Where(setting => setting.Name.Length > 0))
        {
            if (!found.TryAdd(name, (value, line)))
            {
                faults.Add(new ImportFault(file, line, name, ImportReason.DuplicateId, name));
            }
        }

        return new PlanFile(new Plan(), found.ToDictionary(one => one.Key, one => one.Value.Value));
    }

    /// <summary>A cell is JSON where it can be (15, true, a list), otherwise a text (16:07).</summary>
    private static JsonElement FromCell(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return JsonSerializer.SerializeToElement(text);
        }
    }

    /// <summary>The line of each setting of the outermost object, in order.</summary>
    private static List<int> LinesOf(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        var lines = new List<int>();
        while (reader.Read())
        {
            if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 })
            {
                lines.Add(1 + bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n'));
            }
        }

        return lines;
    }
}
