using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Tutorship.Bot.Commands;

/// <summary>Options that several commands take, and how their values are read.</summary>
public static class SharedOptions
{
    public static Option<string?> School() => new("--school") { Description = "The school's id, where several are configured." };

    public static Option<DateOnly> On() => new("--on")
    {
        Description = "The day, yyyy-MM-dd.",
        Required = true,
        CustomParser = ReadDay,
    };

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON value on stdout, alone." };

    private static DateOnly ReadDay(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            result.AddError($"\"{text}\" is not a day in the form yyyy-MM-dd.");
        }

        return day;
    }
}
