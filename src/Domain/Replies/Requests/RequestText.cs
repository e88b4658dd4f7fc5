using System.Text;

namespace Tutorship.Domain.Replies;

/// <summary>
/// A message with its names, numbers and days taken out, so that a request can be one pattern: # a name, $ a place of the
/// list, @ a day.
/// </summary>
internal sealed record RequestText(string Pattern, IReadOnlyList<Token> Names)
{
    public static RequestText Of(IReadOnlyList<Token> tokens)
    {
        StringBuilder pattern = new();
        List<Token> names = [];
        foreach (var token in tokens)
        {
            if (token.Is(Sense.Name))
            {
                names.Add(token);
                pattern.Append('#');
            }
            else if (token.Is(Sense.Number))
            {
                names.Add(token);
                pattern.Append('$');
            }
            else
            {
                pattern.Append(token.Is(Sense.Day) ? "@" : token.Text == "?" ? "?" : token.Is(Sense.Space | Sense.Break) ? "" : token.Text);
            }
        }

        return new(pattern.ToString(), names);
    }
}
