namespace Tutorship.Bot.Commands;

/// <summary>Exit codes of the program.</summary>
public static class Exit
{
    public const int Success = 0;

    /// <summary>Refused or failed, with a clear sentence on stderr.</summary>
    public const int Refused = 1;

    public const int WrongUsage = 2;

    /// <summary>Says why on stderr and returns <see cref="Refused"/>.</summary>
    public static int Refuse(params IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            Console.Error.WriteLine(sentence);
        }

        return Refused;
    }
}
