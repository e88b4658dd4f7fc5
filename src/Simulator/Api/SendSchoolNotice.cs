using System.Text.Json;
using System.Text.Json.Nodes;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Api;

/// <summary>externalcontact/message/send (doc 92321): school notices to parents and students, without a msgid.</summary>
internal sealed class SendSchoolNotice(SimulatorWorld world)
{
    private const int MostPeople = 1000;
    private const int MostParties = 100;
    private static readonly string[] Lists = ["to_parent_userid", "to_student_userid", "to_party"];
    private static readonly HashSet<string> Kinds = ["text", "image", "voice", "video", "file", "news", "mpnews", "miniprogram"];

    public ApiAnswer Answer(ApiRequest request)
    {
        var body = request.Body;
        var refusal = AgentIdCheck.Of(body, world.Options.AgentId) ?? ListsFault(body);
        if (refusal is not null)
        {
            return refusal;
        }

        if (!Kinds.Contains(body.Text("msgtype")))
        {
            return ApiError.MessageTypeWrong;
        }

        if (MessageContent.Read(body, world, request.Now, out var content) is { } wrongContent)
        {
            return wrongContent;
        }

        var receivers = NoticeReceivers.Read(body, world);
        return receivers.Phones.Count == 0 ? new ApiAnswer(ApiError.NobodyReached, receivers.Lists) : Deliver(request, content, receivers);
    }

    private static ApiError? ListsFault(JsonElement body) =>
        body.Items("to_parent_userid").Count > MostPeople || body.Items("to_student_userid").Count > MostPeople ? ApiError.UserListTooLong
        : body.Items("to_party").Count > MostParties ? ApiError.PartyListTooLong
        : body.Find("recv_scope") is not null && body.Number("recv_scope") is not (>= 0 and <= 2) ? ApiError.Parameter("recv_scope")
        : !body.IsSet("toall") && Lists.All(list => body.Items(list).Count == 0) ? ApiError.NobodyGiven
        : null;

    private ApiAnswer Deliver(ApiRequest request, MessageContent content, NoticeReceivers receivers)
    {
        var body = request.Body;
        var interval = TimeSpan.FromSeconds(body.Number("duplicate_check_interval") ?? 1800);
        var subject = string.Join(' ', receivers.Phones.Select(phone => phone.Owner.Name));
        if (body.IsSet("enable_duplicate_check") && world.Requests.Find(request.RawBody, interval, request.Now) is { } first)
        {
            world.Tally.Duplicates++;
            return first with { Remark = SimulatorPhrases.Duplicate, Subject = subject };
        }

        foreach (var phone in receivers.Phones)
        {
            world.Tally.Deliveries++;
            phone.Add(new PhoneMessage(
                world.NextId(), request.Now, false, content.Kind, content.Text, content.Card, Fate.Delivered, content.Note));
        }

        var answer = new ApiAnswer(null, receivers.Lists, subject, content.Note);
        world.Requests.Remember(request.RawBody, answer, request.Now);
        return answer;
    }
}

/// <summary>recv_scope 0: parents, 1: students, 2: both; a student's id stands for the parents too.</summary>
internal sealed record NoticeReceivers(IReadOnlyList<Phone> Phones, JsonObject Lists)
{
    public static NoticeReceivers Read(JsonElement body, SimulatorWorld world)
    {
        var scope = body.Number("recv_scope") ?? 0;
        var (toParents, toStudents) = (scope is 0 or 2, scope is 1 or 2);
        if (body.IsSet("toall"))
        {
            return new([.. world.Phones.Where(phone => IsWanted(phone, toParents, toStudents))], Invalid([], [], []));
        }

        var parents = toParents ? body.Texts("to_parent_userid").ToDictionary(id => id, id => Of(world, id, MemberKind.Parent)) : [];
        var students = body.Texts("to_student_userid").Distinct().ToDictionary(
            id => id,
            id => world.Phones
                .Where(phone => (toParents && IsParentOf(phone, id)) || (toStudents && phone == Of(world, id, MemberKind.Student)))
                .ToList());
        var phones = parents.Values.OfType<Phone>().Concat(students.Values.SelectMany(found => found)).Distinct();
        return new(
            [.. phones],
            Invalid(
                parents.Where(pair => pair.Value is null).Select(pair => pair.Key),
                students.Where(pair => pair.Value.Count == 0).Select(pair => pair.Key),
                body.Texts("to_party")));
    }

    private static Phone? Of(SimulatorWorld world, string userId, MemberKind kind) =>
        world.FindPhone(userId) is { } phone && phone.Owner.Kind == kind ? phone : null;

    private static bool IsWanted(Phone phone, bool parents, bool students) =>
        (parents && phone.Owner.Kind == MemberKind.Parent) || (students && phone.Owner.Kind == MemberKind.Student);

    private static bool IsParentOf(Phone phone, string studentId) =>
        phone.Owner.Kind == MemberKind.Parent
        && (phone.Owner.ChildIds ?? []).Contains(studentId, StringComparer.OrdinalIgnoreCase);

    private static JsonObject Invalid(IEnumerable<string> parents, IEnumerable<string> students, IEnumerable<string> parties) => new()
    {
        ["invalid_parent_userid"] = List(parents),
        ["invalid_student_userid"] = List(students),
        ["invalid_party"] = List(parties),
    };

    private static JsonArray List(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
