using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>撤销李想的变故, 电话那条删掉: what is to be taken back, in the words beside the word for it.</summary>
/// <param name="Which">The words that say which entry; empty where none do.</param>
/// <param name="IsLeading">The message begins with the word for it: whatever else it says, nothing of it is ever written.</param>
/// <param name="IsOfEntry">It is an entry that is to go: 取消家访 may speak of the visit itself.</param>
public sealed partial record UndoWords(string Which, bool IsLeading, bool IsOfEntry)
{
    private const int Longest = 40;

    /// <summary>Null where nothing is to be taken back.</summary>
    public static UndoWords? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.Trim();
        return Leading().Match(said) is { Success: true } leading
                ? new(said.Length > Longest ? said : leading.Groups["which"].Value.Trim(), IsLeading: true, leading.Groups["undo"].Value != "取消" || OfEntry().IsMatch(said))
            : said.Length <= Longest && Trailing().Match(said) is { Success: true } trailing ? new(trailing.Groups["which"].Value.Trim(), IsLeading: false, IsOfEntry: true)
            : null;
    }

    [GeneratedRegex("^(?:请|麻烦|帮我|帮忙|不好意思|老师|我要|我想|想要?|能不能|可以|不对|那个|[，,。\\s])*(?:把|将)?(?<undo>撤销|撤回|撤消|撤掉|删除|删掉|删去|取消|作废)(?:掉|了|一下|下)?(?<which>.*?)(?:吧|谢谢|哈|啊|了|[。！!，,\\s])*$", RegexOptions.Singleline)]
    private static partial Regex Leading();

    [GeneratedRegex("^(?:请|麻烦|帮我|不好意思|不对|[，,。\\s])*(?:把|将)?(?<which>[^，,。]{1,20}(?:条|个|次|记录|都))(?:给我|请|也|都)?(?:撤销|撤回|撤消|撤掉|撤了|删除|删掉|删了|作废|不要|不算)(?:掉|了|一下|吧)*[。！!\\s]*$")]
    private static partial Regex Trailing();

    [GeneratedRegex("[那这上]一?[条个]|记录|记的|刚才")]
    private static partial Regex OfEntry();
}
