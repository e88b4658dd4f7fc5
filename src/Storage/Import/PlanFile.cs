using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tutorship.Domain;
using Tutorship.Storage.Import.Rows;
using Tutorship.Storage.Import.Tables;

namespace Tutorship.Storage.Import;

/// <summary>The school's own numbers as it wrote them, and the plan they make.</summary>
/// <param name="Json">One object, its settings by name, so that the same settings give the same text.</param>
public sealed record PlanFile(Plan Plan, string Json)
{
    private const string Name = "name";
    private const string Value = "value";

    private static readonly SheetColumns Columns = new([Name, Value]);

    private static readonly JsonDocumentOptions Forgiving =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static PlanFile? FromJson(string text, List<ImportFault> faults)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Forgiving);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                List<JsonProperty> settings = [.. document.RootElement.EnumerateObject()];
                return Judge(
                    PlanReader.Read(text),
                    settings.Select(one => KeyValuePair.Create(one.Name, one.Value)),
                    name => LinesOf(text)[settings.FindLastIndex(one => one.Name == name)],
                    SchoolTables.PlanFile,
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
        List<RowCells> rows = [.. Columns.Read(sheet, faults, notices).Where(row => row.Required(Name).Length > 0)];
        List<KeyValuePair<string, string>> settings = [.. rows.Select(row => KeyValuePair.Create(row.Text(Name), FlatList(row.Text(Value))))];
        return Judge(
            PlanReader.Read(settings),
            settings.Select(one => KeyValuePair.Create(one.Key, JsonSerializer.SerializeToElement(one.Value))),
            name => rows.FindLast(row => row.Text(Name) == name)!.Line,
            sheet.File,
            faults);
    }

    private static PlanFile? Judge(
        PlanReading reading,
        IEnumerable<KeyValuePair<string, JsonElement>> settings,
        Func<string, int> lineOf,
        string file,
        List<ImportFault> faults)
    {
        if (reading is PlanReading.Good(var plan))
        {
            var sorted = new SortedDictionary<string, JsonElement>(new Dictionary<string, JsonElement>(settings), StringComparer.Ordinal);
            return new PlanFile(plan, JsonSerializer.Serialize(sorted, Readable));
        }

        HashSet<string> written = [.. settings.Select(one => one.Key)];
        faults.AddRange(((PlanReading.Faulty)reading).Faults.Select(fault => new ImportFault(
            file,
            written.Contains(fault.Setting) ? lineOf(fault.Setting) : 0,
            fault.Setting,
            ReasonOf(fault.Reason),
            fault.Expected.Length > 0 ? fault.Expected : fault.Setting)));
        return null;
    }

    private static ImportReason ReasonOf(PlanFaultReason reason) => reason switch
    {
        PlanFaultReason.NotAnObject => ImportReason.BrokenJson,
        PlanFaultReason.UnknownName => ImportReason.UnknownSetting,
        PlanFaultReason.Twice => ImportReason.SettingTwice,
        PlanFaultReason.Contradiction => ImportReason.ContradictingSetting,
        PlanFaultReason.WrongType or PlanFaultReason.OutOfRange => ImportReason.BadSetting,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "is no fault of a plan"),
    };

    /// <summary>A list in a cell may be written as in <c>plan.json</c>; otherwise its words stand between <c>;</c>.</summary>
    private static string FlatList(string cell)
    {
        try
        {
            return cell is ['[', ..] && JsonSerializer.Deserialize<string[]>(cell) is { } words ? string.Join(';', words) : cell;
        }
        catch (JsonException)
        {
            return cell;
        }
    }

    /// <summary>The line of each setting of the outermost object, in order.</summary>
    private static List<int> LinesOf(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
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
