using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>
/// Places of the list said as in speech: 一三五谈了, 一、三, 第二第四, and figures run together (135). Places only where nothing
/// but the frame of a report stands beside them: 一、作业拖拉 counts what is told, 周一、三 are days.
/// </summary>
internal static partial class ListNumerals
{
    private const Sense Frame = Sense.Not | Sense.Failed | Sense.Plan | Sense.Again | Sense.Parent | Sense.Home;

    private const Sense Before = Sense.Space | Sense.And | Sense.Except | Sense.Lacking | Sense.Aspect | Sense.Talk | Sense.Visit | Sense.With
        | Sense.Contact | Sense.Number;

    private const Sense Behind = Sense.Space | Sense.And | Sense.Each | Sense.Not | Sense.Failed | Sense.Talk | Sense.Visit | Sense.Contact
        | Sense.TalkIfStudent | Sense.Strategy | Sense.Mode | Sense.Plan | Sense.Parent | Sense.Number | Sense.Again | Sense.All | Sense.Also;

    public static IReadOnlyList<Token> Settle(IReadOnlyList<Token> tokens, ReplyContext context)
    {
        if (!tokens.Any(MayCount))
        {
            return tokens;
        }

        List<Token> settled = [];
        for (var start = 0; start < tokens.Count; start = EndOf(tokens, start))
        {
            List<Token> segment = [.. tokens.Take(EndOf(tokens, start)).Skip(start)];
            settled.AddRange(Numbered(segment) is { } numbered && IsReport(numbered, context) ? numbered : segment);
        }

        return settled;
    }

    /// <summary>Up to the next stop; the comma of 一，三，五 is none.</summary>
    private static int EndOf(IReadOnlyList<Token> tokens, int start)
    {
        var i = start;
        while (i < tokens.Count && (i == start || !tokens[i - 1].Is(Sense.Break) || IsJoint(tokens, i - 1)))
        {
            i++;
        }

        return i;
    }

    private static bool IsJoint(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Text == "," && i > 0 && i + 1 < tokens.Count && MayCount(tokens[i - 1]) && MayCount(tokens[i + 1]);

    private static bool MayCount(Token token) => Numeral().IsMatch(token.Text) && !token.Is(Sense.Name | Sense.Day | Sense.ClassRef | Sense.Number);

    /// <summary>The segment with its numerals as places; null where one of them stands where no place does.</summary>
    private static List<Token>? Numbered(List<Token> segment)
    {
        List<Token> numbered = [];
        for (var i = 0; i < segment.Count; i++)
        {
            if (!MayCount(segment[i]))
            {
                numbered.Add(segment[i]);
                continue;
            }

            var end = EndOfRun(segment, i);
            var last = end + 1 < segment.Count && segment[end].Text is "到" or "至" && MayCount(segment[end + 1]) ? EndOfRun(segment, end + 1) : end;
            if (Read(segment, i, end) is not { } places || !Fits(segment, i, last))
            {
                return null;
            }

            numbered.AddRange(last == end ? places : Spanned(places[0], Read(segment, end + 1, last)?[0]));
            i = last - 1;
        }

        return numbered;
    }

    private static int EndOfRun(List<Token> segment, int start)
    {
        var end = start + 1;
        while (end < segment.Count && MayCount(segment[end]) && !IsOrdinal(segment[end]) && !IsOrdinal(segment[start]))
        {
            end++;
        }

        return end;
    }

    /// <summary>一到三.</summary>
    private static IEnumerable<Token> Spanned(Token first, Token? last) =>
        [first with { Places = new(first.Places!.From, last?.Places?.To ?? int.MaxValue), End = last?.End ?? first.End }];

    private static bool IsOrdinal(Token token) => token.Text[0] == '第';

    private static bool Fits(List<Token> segment, int start, int end) =>
        (start == 0 || segment[start - 1].Is(Before | Sense.Break) || MayCount(segment[start - 1]))
        && (end == segment.Count || segment[end].Is(Behind | Sense.Break) || MayCount(segment[end]) || segment[end].Text is "外" or "以外" or "之外" || IsOfParent(segment, end))
        && !(start > 0 && segment[start - 1].Is(Sense.And) && !(start > 1 && IsOneOfList(segment[start - 2])))
        && !(end < segment.Count && segment[end].Is(Sense.And) && !(end + 1 < segment.Count && IsOneOfList(segment[end + 1])));

    private static bool IsOfParent(List<Token> segment, int i) => segment[i].Is(Sense.Possessive) && i + 1 < segment.Count && segment[i + 1].Is(Sense.Parent);

    private static bool IsOneOfList(Token token) => MayCount(token) || token.Is(Sense.Name | Sense.Number | Sense.Space);

    /// <summary>二十三 is one place, 一三五 are three; 三一 is neither.</summary>
    private static List<Token>? Read(List<Token> segment, int start, int end)
    {
        var said = string.Concat(segment.Take(end).Skip(start).Select(token => token.Text));
        var text = said.TrimStart('第');
        var from = segment[start].Start;
        if (char.IsAsciiDigit(text[0]) || text.Contains('十', StringComparison.Ordinal) || text.Length == 1)
        {
            return (Numerals.Read(text) ?? (int.TryParse(text, out var run) ? run : null)) is { } place ? [Place(said, from, place)] : null;
        }

        List<Token> places = [.. text.Select((character, i) => Place($"{character}", from + i, Numerals.Read([character]) ?? 0))];
        return places.Zip(places.Skip(1)).All(pair => pair.First.Places!.From < pair.Second.Places!.From) ? places : null;
    }

    private static Token Place(string said, int start, int place) => new(start, start + said.Length, said, Sense.Number) { Places = new(place, place) };

    /// <summary>
    /// One numeral by itself needs a list to point into, several a list or a deed; 第二 alone counts what is told, and 十一 is a
    /// feast as well.
    /// </summary>
    private static bool IsReport(List<Token> segment, ReplyContext context)
    {
        var places = segment.Where(token => token.Places is not null).Sum(token => token.Places!.From == token.Places.To ? 1 : 2);
        var hasDeed = segment.Exists(token => token.Is(Sense.Talk | Sense.Visit | Sense.TalkIfStudent));
        return segment.TrueForAll(token => Part.IsStructural(token) || token.Is(Frame)) && places > 0
            && (context.List is not null ? hasDeed || context.Node is not null || places > 1 : places > 1 && hasDeed)
            && !(places == 1 && segment.Exists(token => token.Text == "十一" || (IsOrdinal(token) && !hasDeed)));
    }

    [GeneratedRegex("^(?:第?[一二三四五六七八九十]{1,3}|第[0-9]{1,2}|[0-9]{3,5})$")]
    private static partial Regex Numeral();
}
