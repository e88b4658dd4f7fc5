using System.Text;

namespace Tutorship.Storage.Import.Tables;

/// <summary>Comma-separated text (RFC 4180): quoted cells may hold commas, quotes (doubled) and line ends.</summary>
internal sealed class CsvText
{
    private readonly string text;
    private readonly StringBuilder cell = new();
    private int at;
    private int line = 1;

    private CsvText(string text) => this.text = text;

    /// <summary>Rows that hold anything; null with the line of the quote that breaks the file.</summary>
    public static IReadOnlyList<SheetRow>? Read(string text, int mostRows, out int brokenLine)
    {
        var csv = new CsvText(text);
        var rows = new List<SheetRow>();
        while (csv.at < text.Length && rows.Count <= mostRows)
        {
            var begins = csv.line;
            if (csv.ReadRow() is not { } cells)
            {
                brokenLine = begins;
                return null;
            }

            if (cells.Exists(one => one.Length > 0))
            {
                rows.Add(new SheetRow(begins, cells));
            }
        }

        brokenLine = 0;
        return rows;
    }

    private List<string>? ReadRow()
    {
        var cells = new List<string>();
        while (true)
        {
            if (!ReadCell())
            {
                return null;
            }

            cells.Add(CellText.Trim(cell.ToString()));
            if (at >= text.Length)
            {
                return cells;
            }

            if (text[at] == ',')
            {
                at++;
                continue;
            }

            PassLineEnd();
            return cells;
        }
    }

    private bool ReadCell()
    {
        cell.Clear();
        var begin = at;
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        if (at < text.Length && text[at] == '"')
        {
            at++;
            return ReadQuoted();
        }

        at = begin;
        while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
        {
            cell.Append(text[at++]);
        }

        return true;
    }

    private bool ReadQuoted()
    {
        while (at < text.Length)
        {
            if (text[at] is '\r' or '\n')
            {
                PassLineEnd();
                cell.Append('\n');
            }
            else if (text[at] != '"')
            {
                cell.Append(text[at++]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at += 2;
            }
            else
            {
                at++;
                return EndsCell();
            }
        }

        return false;
    }

    private bool EndsCell()
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at >= text.Length || text[at] is ',' or '\r' or '\n';
    }

    private void PassLineEnd()
    {
        at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        line++;
    }
}
