namespace Tutorship.Domain.Replies;

/// <summary>Reads queries and commands. They are only recognised when the message is one: a record may contain the words.</summary>
internal static class RequestReader
{
    private const int Longest = 80;

    /// <summary>What may stand around a request and say nothing: 手滑了, 在监考, 辛苦啦.</summary>
    private const int LongestAside = 8;

    private const Sense Telling = Sense.Name | Sense.Number | Sense.Day | Sense.Talk | Sense.Visit | Sense.Contact | Sense.HomeSchool | Sense.LifeEvent | Sense.Parent | Sense.Strategy
        | Sense.Mode | Sense.Pronoun | Sense.Somebody | Sense.Classmate | Sense.All | Sense.Lacking | Sense.Others | Sense.Finished | Sense.Plan;

    /// <summary>Null where the message is no request, nor one sentence of it with nothing told around.</summary>
    public static Reply? Read(ReplyContext context, IReadOnlyList<Token> tokens, bool tellsDeed)
    {
        if (ReadWhole(context, tokens, tellsDeed) is { } whole)
        {
            return whole;
        }

        if (AskedFirst(context, tokens, tellsDeed) is { } asked)
        {
            return asked;
        }

        var sentences = Sentences(tokens);
        if (sentences.Count is < 2 or > 3)
        {
            return null;
        }

        var telling = sentences.Where(sentence => !IsAside(sentence)).ToList();
        return telling is [var only] ? IsStated(only) ? null : ReadWhole(context, only, tellsDeed)
            : telling.Count == 0 ? Alone([.. Sentences([.. tokens.Where(token => !token.Is(Sense.Space))]).Select(sentence => ReadWhole(context, sentence, tellsDeed)).OfType<Reply>()])
            : null;
    }

    /// <summary>记错了，刚才那条不算: the same twice.</summary>
    private static Reply? Alone(IReadOnlyList<Reply> requests) => requests is [var only] ? only
        : requests is [Reply.Commanded first, Reply.Commanded second] && first.Command == second.Command && second.Students.Count == 0 ? first
        : null;

    /// <summary>沈晨谈过了吗？他室友说…: a question, and behind it nothing that was done.</summary>
    private static Reply.Queried? AskedFirst(ReplyContext context, IReadOnlyList<Token> tokens, bool tellsDeed)
    {
        var mark = tokens.TakeWhile(token => token.Text != "?").Count();
        return mark + 1 < tokens.Count && !tokens.Skip(mark + 1).Any(token => token.Is(Sense.Name | Sense.Number | Sense.Talk | Sense.Visit | Sense.HomeSchool | Sense.LifeEvent | Sense.Order)
                || (token.Is(Sense.Contact) && !token.Is(Sense.Remark)))
            ? ReadWhole(context, [.. tokens.Take(mark + 1)], tellsDeed) as Reply.Queried
            : null;
    }

    private static List<IReadOnlyList<Token>> Sentences(IReadOnlyList<Token> tokens)
    {
        List<IReadOnlyList<Token>> sentences = [];
        List<Token> sentence = [];
        foreach (var token in tokens)
        {
            if (!token.Is(Sense.Space | Sense.Break) || token.Text == "?")
            {
                sentence.Add(token);
            }
            else if (sentence.Count > 0)
            {
                sentences.Add(sentence);
                sentence = [];
            }
        }

        return sentence.Count > 0 ? [.. sentences, sentence] : sentences;
    }

    /// <summary>还没谈, with an excuse beside it, asks for nothing.</summary>
    private static bool IsStated(IReadOnlyList<Token> sentence) => sentence.Any(token => token.Is(Sense.Not)) && !sentence.Any(token => token.Is(Sense.Question));

    private static bool IsAside(IReadOnlyList<Token> sentence) =>
        sentence.Sum(token => token.Text.Length) <= LongestAside && sentence.All(token => !token.Is(Telling));

    private static Reply? ReadWhole(ReplyContext context, IReadOnlyList<Token> tokens, bool tellsDeed)
    {
        var text = RequestText.Of(tokens);
        if (text.Pattern.Length is 0 or > Longest)
        {
            return null;
        }

        if (text.Pattern == "@" && !tokens.Any(token => token.Day?.On > context.Today))
        {
            return null;
        }

        if (!tellsDeed && CommandPatterns.Handoff().IsMatch(text.Pattern) && (CommandPatterns.HandoffAsked().IsMatch(text.Pattern) || CommandPatterns.HandoffDenied().IsMatch(text.Pattern)))
        {
            return NotHandedOver(context, text);
        }

        return CommandOf(text, tellsDeed) is { } command ? Command(context, command, text, tokens)
            : QueryOf(text, tellsDeed) is { } query ? Query(context, query, text)
            : null;
    }

    private static Command? CommandOf(RequestText text, bool tellsDeed) => text.Pattern switch
    {
        var pattern when CommandPatterns.Help().IsMatch(pattern) => Replies.Command.Help,
        var pattern when CommandPatterns.Undo().IsMatch(pattern) => Replies.Command.Undo,
        var pattern when CommandPatterns.Amend().IsMatch(pattern) || CommandPatterns.AmendOutright().IsMatch(pattern) || (!tellsDeed && CommandPatterns.AmendOf().IsMatch(pattern)) => Replies.Command.Amend,
        var pattern when !tellsDeed && CommandPatterns.Handoff().IsMatch(pattern) => Replies.Command.Handoff,
        var pattern when !tellsDeed && CommandPatterns.Later().IsMatch(pattern) => Replies.Command.Snooze,
        var pattern when !tellsDeed && CommandPatterns.RemindLater().IsMatch(pattern) => Replies.Command.Snooze,
        var pattern when !tellsDeed && CommandPatterns.Leave().IsMatch(pattern) => Replies.Command.Leave,
        _ => null,
    };

    private static Query? QueryOf(RequestText text, bool tellsDeed)
    {
        var pattern = text.Pattern;
        if (text.Names.Count > 0)
        {
            return CanBeOfStudent(pattern) ? Replies.Query.Student : null;
        }

        return QueryPatterns.Undone().IsMatch(pattern) || QueryPatterns.StillMissing().IsMatch(pattern)
            || QueryPatterns.WhoNot().IsMatch(pattern) || QueryPatterns.NotWho().IsMatch(pattern) || QueryPatterns.WhoNotOf().IsMatch(pattern) ? Replies.Query.Todo
            : QueryPatterns.Progress().IsMatch(pattern) || QueryPatterns.Mine().IsMatch(pattern) ? Replies.Query.Progress
            : QueryPatterns.Recent().IsMatch(pattern) || QueryPatterns.RecentAlone().IsMatch(pattern) ? Replies.Query.Recent
            : null;
    }

    private static bool CanBeOfStudent(string pattern) => QueryPatterns.LookUp().IsMatch(pattern) || QueryPatterns.LookUpBecause().IsMatch(pattern) || QueryPatterns.HowIs().IsMatch(pattern)
        || QueryPatterns.OfStudent().IsMatch(pattern) || QueryPatterns.WhetherDone().IsMatch(pattern) || QueryPatterns.WhenLast().IsMatch(pattern)
        || QueryPatterns.WhatOf().IsMatch(pattern) || QueryPatterns.WhoDid().IsMatch(pattern) || QueryPatterns.Whether().IsMatch(pattern) || QueryPatterns.Wondered().IsMatch(pattern);

    private static Reply Command(ReplyContext context, Command command, RequestText text, IReadOnlyList<Token> tokens)
    {
        var students = Mentions.Of(context, text.Names);
        var isAboutStudent = command == Replies.Command.Handoff;
        return isAboutStudent && students.Question is { } question
            ? question
            : new Reply.Commanded(command, students.Found, ArgumentOf(tokens));
    }

    /// <summary>Whether it was done is looked up; what is only weighed or refused is nothing to do.</summary>
    private static Reply NotHandedOver(ReplyContext context, RequestText text)
    {
        var students = Mentions.Of(context, text.Names);
        return students.Question is { } question ? question
            : CommandPatterns.HandoffAsked().IsMatch(text.Pattern) && students.Found.Count > 0 ? new Reply.Queried(Replies.Query.Student, students.Found)
            : new Reply.Nothing(NothingReason.NotDone, students.Found);
    }

    private static Reply Query(ReplyContext context, Query query, RequestText text)
    {
        var students = Mentions.Of(context, text.Names);
        return students.Question ?? (Reply)new Reply.Queried(query, query == Replies.Query.Student ? students.Found : [])
        {
            Kind = QueryPatterns.KindOf(text.Pattern),
        };
    }

    private static string ArgumentOf(IReadOnlyList<Token> tokens) =>
        string.Concat(tokens.SkipWhile(token => token.Is(Sense.Filler | Sense.Space | Sense.Break)).Skip(1).Select(token => token.Text)).Trim();
}
