namespace Tutorship.Simulator;

/// <summary>Somebody with a phone.</summary>
/// <param name="UserId">As in the roster; WeCom compares without case and answers in lower case.</param>
/// <param name="RoleLabel">Shown under the name, such as 导师 · 高二1班.</param>
/// <param name="ChildIds">Of a parent: the students whose school notices arrive here.</param>
public sealed record SimulatorMember(
    string UserId,
    string Name,
    string RoleLabel,
    MemberKind Kind = MemberKind.Colleague,
    IReadOnlyList<string>? ChildIds = null);

/// <summary>Colleagues talk with the app; parents and students only receive school notices (doc 92321).</summary>
public enum MemberKind
{
    Colleague,
    Parent,
    Student,
}
