namespace Tutorship.Domain.Replies;

/// <summary>The names of outcomes, reasons, queries and commands in JSON (reply-semantics, "Output"), once.</summary>
public static class ReplyWireNames
{
    private static readonly WireTable<AskReason> Reasons = new(
        (AskReason.Kind, "kind"),
        (AskReason.Student, "student"),
        (AskReason.WhichStudent, "which_student"),
        (AskReason.UnknownStudent, "unknown_student"),
        (AskReason.NotYours, "not_yours"),
        (AskReason.Date, "date"),
        (AskReason.Number, "number"),
        (AskReason.Confirm, "confirm"));

    private static readonly WireTable<Query> Queries = new(
        (Query.Todo, "todo"),
        (Query.Progress, "progress"),
        (Query.Student, "student"),
        (Query.Recent, "recent"));

    private static readonly WireTable<Command> Commands = new(
        (Command.Undo, "undo"),
        (Command.Help, "help"),
        (Command.Snooze, "snooze"),
        (Command.Leave, "leave"),
        (Command.Amend, "amend"),
        (Command.Handoff, "handoff"));

    /// <summary>The outcome: <c>record</c>, <c>ask</c>, <c>query</c>, <c>command</c> or <c>none</c>.</summary>
    public static string Of(Reply reply) => reply switch
    {
        Reply.Recorded => "record",
        Reply.Asked => "ask",
        Reply.Queried => "query",
        Reply.Commanded => "command",
        Reply.Nothing => "none",
        _ => throw new ArgumentOutOfRangeException(nameof(reply)),
    };

    public static string Of(AskReason reason) => Reasons.NameOf(reason);

    public static string Of(Query query) => Queries.NameOf(query);

    public static string Of(Command command) => Commands.NameOf(command);

    public static bool TryParse(string text, out AskReason reason) => Reasons.TryRead(text, out reason);

    public static bool TryParse(string text, out Query query) => Queries.TryRead(text, out query);

    public static bool TryParse(string text, out Command command) => Commands.TryRead(text, out command);
}
