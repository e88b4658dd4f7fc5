using ScottPlot;
using Tutorship.Domain;

namespace Tutorship.Scheduler.Digests;

/// <summary>
/// The digest as a picture: a row a grade or class, a column a key node, in each cell the coverage and who is left, in digits: it
/// reads in black and white too. No mentor appears in it.
/// </summary>
public static class HeatMap
{
    private const int CellWidth = 150;
    private const int CellHeight = 46;
    private const int Margins = 170;

    /// <summary>Two lines: what, and by when.</summary>
    private const int ColumnLabels = 70;

    private const int ColumnLabelDrop = 14;

    /// <summary>One hue that grows darker with coverage, so that grey tells the same.</summary>
    private static readonly Color Nobody = new(247, 251, 255);
    private static readonly Color Everybody = new(33, 92, 152);
    private static readonly Color None = new(235, 235, 235);

    /// <summary>Null where there is nothing to show, or no font to show it in.</summary>
    public static byte[]? Png(DigestGrid grid)
    {
        if (ChineseFont.Name is not { } font || grid.Whole.Requirements.Count == 0 || grid.Parts.Count == 0)
        {
            return null;
        }

        using var plot = new Plot();
        plot.Font.Set(font);
        plot.Title(HeatMapPhrases.Title(grid.Whole), 20);
        plot.HideGrid();
        var columns = ColumnsOf(grid);
        for (var row = 0; row < grid.Parts.Count; row++)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                AddCell(plot, font, column, grid.Parts.Count - 1 - row, columns[column].CellOf(grid.Parts[row]));
            }
        }

        Label(plot, [.. columns.Select(column => column.Title)], [.. grid.Parts.Select(part => part.Scope.Name).Reverse()]);
        return plot.GetImageBytes(Margins + (CellWidth * columns.Count), Margins + (CellHeight * grid.Parts.Count), ImageFormat.Png);
    }

    private static List<(string Title, Func<Digest, (Share Share, int Left)> CellOf)> ColumnsOf(DigestGrid grid)
    {
        List<(string Title, Func<Digest, (Share Share, int Left)> CellOf)> columns =
        [
            .. grid.Whole.Requirements.Select(column => (
                HeatMapPhrases.Column(RequirementPhrases.Title(column.Requirement), column.Requirement.Due),
                (Func<Digest, (Share, int)>)(part => DigestGrid.Cell(part, column) is { } cell ? (cell.Share, cell.Open + cell.Missed) : default))),
        ];
        columns.Add((HeatMapPhrases.Visits(grid.Whole.ExpectedVisits), part => (part.Visits, part.Visits.Eligible - part.Visits.Done)));
        return columns;
    }

    private static void AddCell(Plot plot, string font, int column, int row, (Share Share, int Left) cell)
    {
        var (share, left) = cell;
        var part = share.HasFigure ? (double)share.Done / share.Eligible : 0;
        var box = plot.Add.Rectangle(column - 0.5, column + 0.5, row - 0.5, row + 0.5);
        box.FillColor = share.HasFigure ? Nobody.MixedWith(Everybody, part) : None;
        box.LineColor = Colors.White;
        box.LineWidth = 2;
        var text = plot.Add.Text(HeatMapPhrases.Cell(share.Percent(), left), column, row);
        text.LabelFontName = font;
        text.LabelFontSize = 15;
        text.LabelAlignment = Alignment.MiddleCenter;
        text.LabelFontColor = IsDark(box.FillColor) ? Colors.White : Colors.Black;
    }

    /// <summary>Whether white reads better on it than black: below this luminance white has the greater contrast (WCAG 2).</summary>
    private static bool IsDark(Color color) => (0.2126 * Linear(color.R)) + (0.7152 * Linear(color.G)) + (0.0722 * Linear(color.B)) < 0.179;

    private static double Linear(byte channel) => channel / 255.0 is var part && part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    private static void Label(Plot plot, string[] columns, string[] rows)
    {
        plot.Axes.Bottom.SetTicks([.. Enumerable.Range(0, columns.Length).Select(at => (double)at)], columns);
        plot.Axes.Left.SetTicks([.. Enumerable.Range(0, rows.Length).Select(at => (double)at)], rows);
        plot.Axes.Bottom.TickLabelStyle.FontSize = 14;
        plot.Axes.Bottom.TickLabelStyle.OffsetY = ColumnLabelDrop;
        plot.Axes.Bottom.MinimumSize = ColumnLabels;
        plot.Axes.Left.TickLabelStyle.FontSize = 15;
        foreach (var axis in plot.Axes.GetAxes())
        {
            axis.FrameLineStyle.Width = 0;
            axis.MajorTickStyle.Length = 0;
        }

        plot.Axes.SetLimits(-0.5, columns.Length - 0.5, -0.5, rows.Length - 0.5);
    }
}
