namespace Tutorship.Domain.Replies;

/// <summary>
/// Who does what with whom in a part, one letter a word, so that a way of telling it is one pattern: 班主任跟李想谈了 is CmND-.
/// </summary>
internal static class Roles
{
    /// <summary>
    /// N a student, P a parent, C a colleague, T 老师, S the sender, p 他, n somebody; D the deed if it is a talk, V a visit, K a
    /// contact, i another talk; w 给, z 找, m 和, a 、; t 说, r 要求, h 听说, y 听, v 看到; c 让, k 请, u 由, b 被, f 帮; g 一起, j 都, q 去, o 的, d 了, l 后;
    /// M a mode, - an adverb or a time, _ a space, s another word of the frame, e an everyday word, x any other.
    /// </summary>
    /// <param name="deed">Place of the word that says what was done.</param>
    public static string Of(IReadOnlyList<Token> tokens, int deed) => string.Create(tokens.Count, (tokens, deed), (roles, line) =>
    {
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] = i == line.deed ? OfDeed(line.tokens[i]) : OfWord(line.tokens[i].Text) ?? Of(line.tokens[i]);
        }
    });

    private static char OfDeed(Token deed) => deed.Is(Sense.Talk) ? 'D' : deed.Is(Sense.Visit | Sense.Home) ? 'V' : 'K';

    private static char? OfWord(string text) => text switch
    {
        "听说" or "据说" or "听闻" or "听人说" => 'h',
        "听" => 'y',
        "看到" or "看见" or "发现" or "撞见" => 'v',
        "反馈" or "表示" => 't',
        "要求" or "建议" => 'r',
        "一起" or "一同" or "共同" or "陪同" or "同去" or "联合" or "一块" or "一块儿" => 'g',
        "都" or "分别" => 'j',
        "让" or "派" => 'c',
        "请" or "叫" or "托" or "安排" or "联系" => 'k',
        "由" => 'u',
        "被" => 'b',
        "帮" or "替" or "代" or "帮着" or "代替" => 'f',
        "找" => 'z',
        "去" => 'q',
        "后" or "之后" => 'l',
        "老师" => 'T',
        "陪" => 's',
        _ => null,
    };

    private static char Of(Token token) => token switch
    {
        _ when token.Is(Sense.Self) => 'S',
        _ when token.Is(Sense.Companion | Sense.Colleague) => 'C',
        _ when token.Is(Sense.Parent) => 'P',
        _ when token.Is(Sense.Name | Sense.Number | Sense.Classmate) => 'N',
        _ when token.Is(Sense.Pronoun) => 'p',
        _ when token.Is(Sense.Told) => 't',
        _ when token.Is(Sense.With) && token.Is(Sense.And) => 'm',
        _ when token.Is(Sense.With) => 'w',
        _ when token.Is(Sense.And) => 'a',
        _ when token.Is(Sense.Somebody) => 'n',
        _ when token.Is(Sense.Talk) => 'i',
        _ when token.Is(Sense.Possessive) => 'o',
        _ when token.Is(Sense.Space) => '_',
        _ when token.Is(Sense.Mode) => 'M',
        _ when token.Is(Sense.Done) => 'd',
        _ when token.Is(Sense.Adverb | Sense.Also | Sense.Day | Sense.TimeOfDay | Sense.Filler) => '-',
        _ when Part.IsStructural(token) => 's',
        _ when token.Is(Sense.Everyday) => 'e',
        _ => 'x',
    };
}
