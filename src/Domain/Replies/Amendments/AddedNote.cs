using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>补充：他想转学; 改 李想 备注 考试焦虑: what the note of an entry should say besides, or instead.</summary>
/// <param name="Words">Word for word.</param>
/// <param name="Whose">Whose entry it is, in the message's words, where they say so before the note.</param>
/// <param name="IsInstead">The note is to say this and nothing of what it said.</param>
public sealed partial record AddedNote(string Words, string Whose, bool IsInstead)
{
    /// <summary>Null where the message says anything else.</summary>
    public static AddedNote? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Instead().Match(text.Trim()) is { Success: true } instead ? new(instead.Groups["words"].Value, instead.Groups["whose"].Value, IsInstead: true)
            : Besides().Match(text.Trim()) is { Success: true } besides ? new(besides.Groups["words"].Value, besides.Groups["words"].Value, IsInstead: false)
            : null;
    }

    [GeneratedRegex(@"^(?:请|麻烦|帮我)*(?:修改|更正|改)(?:一下)?\s*(?<whose>[^，,。\s]{0,8}?)(?:的|那条|\s)*(?:备注|内容)(?:改?[为成]|是|[:：，,\s])+(?<words>.+)$", RegexOptions.Singleline)]
    private static partial Regex Instead();

    [GeneratedRegex(@"^(?:请|麻烦|帮我|再|对了|[，,\s])*(?:补充(?:一下|一句|说明|备注)?|加个?备注|备注(?:一下)?|补一句)(?:[:：，,]|\s)\s*(?<words>.+)$", RegexOptions.Singleline)]
    private static partial Regex Besides();
}
