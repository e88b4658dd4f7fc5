using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>Reads a message that only sets right who was meant: 不是张三，是张珊珊.</summary>
public static class CorrectionReader
{
    private const int Longest = 40;

    /// <summary>Null where the message says anything else.</summary>
    /// <param name="context">Who says it, and when.</param>
    /// <param name="text">The whole message.</param>
    /// <param name="ofAnyStudent">Whoever is named in full may be meant, also outside the caseload.</param>
    public static Correction? Read(ReplyContext context, string text, bool ofAnyStudent = false)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Longest)
        {
            return null;
        }

        var plain = CorrectionPatterns.Stops().Replace(PlainText.Of(text).Text, "");
        return Both(context, CorrectionPatterns.ToFrom().Match(plain), ofAnyStudent)
            ?? Both(context, CorrectionPatterns.FromTo().Match(plain), ofAnyStudent)
            ?? Denied(context, CorrectionPatterns.Denied().Match(plain), ofAnyStudent)
            ?? Meant(context, CorrectionPatterns.Meant().Match(plain), ofAnyStudent);
    }

    /// <summary>The answer to whom: a name alone, 小马.</summary>
    public static Correction? ReadName(ReplyContext context, string text, bool ofAnyStudent = false)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(text);
        var name = text.Length > Longest ? "" : CorrectionPatterns.Stops().Replace(PlainText.Of(text).Text, "");
        return name.Length > 0 && Resolved(context, name, ofAnyStudent) is { } meant ? Of(null, meant) : null;
    }

    private static Correction? Both(ReplyContext context, Match match, bool ofAnyStudent) =>
        match.Success
        && Resolved(context, match.Groups["from"].Value, ofAnyStudent) is { Question: null, Found: [var wrong] }
        && Resolved(context, match.Groups["to"].Value, ofAnyStudent) is { } right
            ? Of(wrong, right)
            : null;

    private static Correction? Denied(ReplyContext context, Match match, bool ofAnyStudent) =>
        match.Success && Resolved(context, match.Groups["from"].Value, ofAnyStudent) is { Question: null, Found: [var wrong] }
            ? new Correction(wrong, null, null)
            : null;

    /// <summary>With nothing to say that it was a mistake, a word that merely sounds like a name is none.</summary>
    private static Correction? Meant(ReplyContext context, Match match, bool ofAnyStudent) =>
        match.Success
        && Named(context, match.Groups["to"].Value) is { } token
        && (CorrectionPatterns.SaysMistake().IsMatch(match.Value) || token.Naming is not (Naming.One { IsExact: false } or Naming.Nobody))
            ? Of(null, Mentions.Of(context, [token], ofAnyStudent))
            : null;

    private static Correction? Of(StudentId? wrong, Mentions right) => right switch
    {
        { Question: { } question } => new Correction(wrong, null, question),
        { Found: [var only] } => new Correction(wrong, only, null),
        _ => null,
    };

    private static Mentions? Resolved(ReplyContext context, string name, bool ofAnyStudent) =>
        Named(context, name) is { } token ? Mentions.Of(context, [token], ofAnyStudent) : null;

    /// <summary>The name or list number that a stretch is as a whole.</summary>
    private static Token? Named(ReplyContext context, string name) =>
        new NameSlots(context).Fill(Segmenter.Cut(context, name, 0, name.Length)) is [var only] && only.Is(Sense.Name | Sense.Number) ? only : null;
}
