using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>撤销3，2才是: what is to be taken back, and what is told in its place.</summary>
/// <param name="Students">Whose entries are to go; nobody: the last.</param>
/// <param name="IsClear">Everybody whom the first half names is known.</param>
/// <param name="Told">The second half.</param>
public sealed partial record UndoAndTold(IReadOnlyList<StudentId> Students, bool IsClear, string Told)
{
    /// <summary>Null where the message does not begin with a sentence that takes something back, or goes no further.</summary>
    public static UndoAndTold? Read(ReplyContext context, string text)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(text);
        var (said, halves) = (text.Trim(), Halves().Match(text.Trim()));
        if (!halves.Success || ReplyReader.Read(context, halves.Groups["undo"].Value) is not Reply.Commanded { Command: Command.Undo })
        {
            return UnknownName().Match(said) is { Success: true } strange ? new([], IsClear: false, strange.Groups["told"].Value) : null;
        }

        var tokens = new MessageReader(context, PlainText.Of(halves.Groups["undo"].Value)).Lines().SelectMany(line => line);
        var named = Mentions.Of(context, tokens.Where(token => token.Is(Sense.Name | Sense.Number)));
        return new(named.Found, named.Question is null, halves.Groups["told"].Value);
    }

    [GeneratedRegex("^(?<undo>[^,，。;；\\n]{0,12}(?:撤|删)[^,，。;；\\n]{0,20})[,，。;；\\n]+\\s*(?:(?:重新?|另外|改)?记(?:一下|一条|成|为)?[:：,，\\s]+)?(?<told>.+)$", RegexOptions.Singleline)]
    private static partial Regex Halves();

    /// <summary>撤销 王大锤那条，何欣悦: nobody of that name.</summary>
    [GeneratedRegex("^(?:请|麻烦|帮我)*(?:撤销|撤回|撤掉|删掉|删除)\\s*[^,，。;；\\n]{0,10}(?:那条|这条|的|那个)[,，。;；\\n]+(?<told>.+)$", RegexOptions.Singleline)]
    private static partial Regex UnknownName();
}
