namespace Tutorship.Domain.Replies;

/// <summary>
/// 跟李想和他妈妈都聊了, 分别和李想、家长谈了: one sentence that tells two deeds, with the student and with the parent. Together
/// (一起聊) it is one.
/// </summary>
internal static class Twins
{
    private const Sense Deed = Sense.Talk | Sense.Contact | Sense.TalkIfStudent;

    /// <summary>The sentence of the student and, as its twin, that of the parent; or the one that it is.</summary>
    public static IEnumerable<(IReadOnlyList<Token> Tokens, bool IsTwin)> Parted(IReadOnlyList<Token> tokens)
    {
        for (var parent = 2; parent < tokens.Count - 1; parent++)
        {
            if (tokens[parent].Is(Sense.Parent) && JointBefore(tokens, parent) is { } joint && TellsOfEach(tokens, parent)
                && StudentsBefore(tokens, joint) is { } first)
            {
                return [([.. tokens.Take(joint), .. tokens.Skip(parent + 1)], false), ([.. tokens.Take(first), .. tokens.Skip(joint + 1)], true)];
            }
        }

        return [(tokens, false)];
    }

    /// <summary>The 和 of 和他妈妈, 和家长; of 和李想妈妈 where he was named before.</summary>
    private static int? JointBefore(IReadOnlyList<Token> tokens, int parent)
    {
        var i = parent - 1;
        while (i > 0 && tokens[i].Is(Sense.Possessive | Sense.Pronoun))
        {
            i--;
        }

        if (i > 1 && tokens[i].Is(Sense.Name) && tokens.Take(i - 1).Any(token => token.Is(Sense.Name) && token.Text == tokens[i].Text))
        {
            i--;
        }

        return i > 0 && tokens[i].Is(Sense.And) ? i : null;
    }

    /// <summary>Where the students begin who stand before the joint.</summary>
    private static int? StudentsBefore(IReadOnlyList<Token> tokens, int joint)
    {
        var first = joint;
        while (first > 0 && tokens[first - 1].Is(Sense.Name | Sense.Number | Sense.Classmate | Sense.And | Sense.Pronoun) && !(tokens[first - 1].Is(Sense.With) && !tokens[first - 1].Is(Sense.Name) && first == 1))
        {
            first--;
        }

        return tokens.Take(joint).Skip(first).Any(token => token.Is(Sense.Name | Sense.Number)) && !tokens.Take(first).Any(token => token.Is(Deed)) ? first : null;
    }

    /// <summary>Both came to the office: 张三和他爸爸都来办公室谈了 is one talk.</summary>
    private static bool Comes(Token token) => (token.Mode == ContactMode.InPerson && !token.Is(Sense.Talk)) || token.Text is "来" or "到" or "过来" or "来了" or "到了";

    private static bool TellsOfEach(IReadOnlyList<Token> tokens, int parent)
    {
        var deed = parent + 1;
        while (deed < tokens.Count && Part.IsStructural(tokens[deed]) && !tokens[deed].Is(Deed) && !tokens[deed].Is(Sense.Name | Sense.Break))
        {
            deed++;
        }

        return deed < tokens.Count && tokens[deed].Is(Deed) && !tokens[deed].Is(Sense.Told | Sense.Visit)
            && !tokens.Take(deed).Any(token => token.Text is "一起" or "一同" or "一块" or "一块儿" or "共同" or "同时")
            && !tokens.Take(deed + 1).Skip(parent).Any(Comes)
            && (tokens.Take(deed).Skip(parent).Any(token => token.Is(Sense.Each)) || tokens.Take(deed).Any(token => token.Text == "分别"));
    }
}
