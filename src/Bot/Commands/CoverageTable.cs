using System.Globalization;
using Spectre.Console;
using Tutorship.Domain;

namespace Tutorship.Bot.Commands;

/// <summary>Coverage for people: one row a requirement.</summary>
public static class CoverageTable
{
    public static void Print(CoverageReport report)
    {
        var table = new Table().Title(Markup.Escape(CommandLinePhrases.TableTitle(report.Day)));
        table.AddColumns(CommandLinePhrases.CoverageColumns());
        foreach (var line in report.Requirements)
        {
            table.AddRow(
                Markup.Escape(RequirementPhrases.Title(line.Requirement)),
                $"{line.Requirement.Opens:MM/dd}–{line.Requirement.Due:MM/dd}",
                Text(line.Eligible),
                Text(line.Done),
                line.Share.Percent(),
                Text(line.Open),
                Text(line.Missed));
        }

        AnsiConsole.Write(table);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
