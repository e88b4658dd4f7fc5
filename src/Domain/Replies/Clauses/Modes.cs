namespace Tutorship.Domain.Replies;

/// <summary>How the contact of a clause took place, as far as it was said.</summary>
internal static class Modes
{
    public static ContactMode Of(Clause clause)
    {
        var deed = clause.Parts.FirstOrDefault(part => part.HasDeed);
        IEnumerable<Part> others = clause.Parts.Where(part => part.IsBare || part.BringsParent || SaysHow(part));
        var modes = (deed is null ? others : others.Prepend(deed)).SelectMany(Said).ToList();
        return modes.Contains(ContactMode.InPerson) ? ContactMode.InPerson : modes.FirstOrDefault();
    }

    /// <summary>都在微信上说的, 腾讯会议开的: how it was, and nothing of what was told.</summary>
    private static bool SaysHow(Part part) => !part.Has(Sense.Name | Sense.Number) && part.Tokens.Last().Text.EndsWith('的')
        && (part.Tokens.Last().Text is "说的" or "讲的" ? part.Tokens.SkipLast(1).All(Part.IsStructural)
            : part.Tokens.SkipWhile(token => token.Mode == ContactMode.Unspecified && Part.IsStructural(token)).ToList() is { Count: 2 or 3 } rest && rest[0].Mode != ContactMode.Unspecified);

    public static ContactMode Or(ContactMode said, ContactMode otherwise) => said == ContactMode.Unspecified ? otherwise : said;

    /// <summary>What a record holds where nothing was said: talks and visits are face to face.</summary>
    public static ContactMode Default(EntryKind kind) =>
        kind is EntryKind.Talk or EntryKind.Visit ? ContactMode.InPerson : ContactMode.Unspecified;

    /// <summary>谈了沉迷微信的问题: what is done with it is told.</summary>
    private static bool IsTopic(IReadOnlyList<Token> tokens, int i) =>
        (tokens[i - 1].Is(Sense.Unknown | Sense.Everyday) && !tokens[i - 1].Is(Sense.Space))
        || IsOfMatter(tokens, i)
        || (i + 2 < tokens.Count && tokens[i + 1].Is(Sense.Possessive) && tokens[i + 2].Is(Sense.Topic) && tokens[i + 2].Text != "方式");

    /// <summary>聊他微信不回的事, 聊电话诈骗的问题.</summary>
    private static bool IsOfMatter(IReadOnlyList<Token> tokens, int i)
    {
        var behind = tokens.Skip(i + 1).TakeWhile(token => !token.Is(Sense.Possessive | Sense.Space)).ToList();
        return behind.Exists(token => token.Is(Sense.Unknown | Sense.Everyday)) && behind.TrueForAll(token => !token.Is(Sense.Talk | Sense.Contact | Sense.Name))
            && tokens.Skip(i + behind.Count + 1).Take(2).ToList() is [var of, { } matter] && of.Is(Sense.Possessive) && matter.Is(Sense.Topic);
    }

    /// <summary>A mode in the story (说老打电话) is not the mode of the talk.</summary>
    private static IEnumerable<ContactMode> Said(Part part)
    {
        var isStory = false;
        for (var i = 0; i < part.Tokens.Count; i++)
        {
            isStory = (isStory || (i > part.Deed && part.Tokens[i].Is(Sense.Told) && part.Deed >= 0 && part.Tokens[i].Text is not ("反映" or "告知" or "在"))) && !part.Tokens[i].Is(Sense.Space);
            if (!isStory && part.Tokens[i].Mode != ContactMode.Unspecified && !(part.Deed >= 0 && i > part.Deed && IsTopic(part.Tokens, i)))
            {
                yield return part.Tokens[i].Mode;
            }
        }
    }
}
