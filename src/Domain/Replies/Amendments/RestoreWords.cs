using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>撤错了, 恢复刚才那条, 别撤: what was taken back is to stand again.</summary>
public static partial class RestoreWords
{
    public static bool Says(string text) => Pattern().IsMatch(text);

    [GeneratedRegex(@"^(?:哦|啊|哎呀?|不好意思|不对|糟了?|请|麻烦|帮我|我|刚才|[，,。！!\s])*(?:撤销?错了?|删错了?|不该(?:撤销?|删)的?|别(?:撤销?|删)了?|不要(?:撤销?|删)了?|(?:取消|撤销|撤回)撤销|(?:恢复|还原|找回|加回来?)(?:一下|回来|回去)?(?:刚才|刚刚|上面|上)?(?:的|撤销?的|删的|那|一)*(?:条|个)?(?:记录)?)(?:了|吧|谢谢|[，,。！!\s])*(?:恢复|还原)?(?:一下|吧|谢谢|[。！!\s])*$")]
    private static partial Regex Pattern();
}
