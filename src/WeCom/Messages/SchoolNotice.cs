using System.Text.Json.Nodes;

namespace Tutorship.WeCom.Messages;

/// <summary>
/// A 学校通知 to parents or students (doc 92321). Only text with links reaches them: no markdown, no cards, no buttons. Who
/// does not follow the school's notices receives nothing.
/// </summary>
public sealed record SchoolNotice
{
    private SchoolNotice(Scope scope, IReadOnlyList<string> parentIds, IReadOnlyList<string> studentIds, string content)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(parentIds.Count, WeComLimits.SchoolNoticeReceivers, nameof(parentIds));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(studentIds.Count, WeComLimits.SchoolNoticeReceivers, nameof(studentIds));
        ArgumentOutOfRangeException.ThrowIfZero(parentIds.Count + studentIds.Count, nameof(parentIds));
        (ReceivedBy, ParentIds, StudentIds, Content) = (scope, parentIds, studentIds, content);
    }

    public enum Scope
    {
        Parents = 0,
        Students = 1,
        Both = 2,
    }

    public Scope ReceivedBy { get; }

    public IReadOnlyList<string> ParentIds { get; }

    public IReadOnlyList<string> StudentIds { get; }

    /// <summary>Longer ones than 2048 bytes are sent in parts.</summary>
    public string Content { get; private init; }

    internal IReadOnlyList<SchoolNotice> Parts => [.. TextSplitter.Split(Content).Select(part => this with { Content = part })];

    public static SchoolNotice ToParents(IReadOnlyList<string> parentIds, string content) =>
        new(Scope.Parents, parentIds, [], content);

    /// <summary>To the students themselves, to all their parents, or to both.</summary>
    public static SchoolNotice OfStudents(IReadOnlyList<string> studentIds, Scope receivedBy, string content) =>
        new(receivedBy, [], studentIds, content);

    internal JsonObject ToJson()
    {
        var request = new JsonObject { ["recv_scope"] = (int)ReceivedBy };
        if (ParentIds.Count > 0)
        {
            request["to_parent_userid"] = new JsonArray([.. ParentIds.Select(id => JsonValue.Create(id))]);
        }

        if (StudentIds.Count > 0)
        {
            request["to_student_userid"] = new JsonArray([.. StudentIds.Select(id => JsonValue.Create(id))]);
        }

        request["msgtype"] = "text";
        request["text"] = new JsonObject { ["content"] = Content };
        return request;
    }
}
