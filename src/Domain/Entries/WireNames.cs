using System.Diagnostics.CodeAnalysis;

namespace Tutorship.Domain;

/// <summary>
/// The names that files and JSON use for the closed lists of the domain, once. Reading is exact: trimmed by the caller, case
/// counts. Those of replies stand in <see cref="Replies.ReplyWireNames"/>.
/// </summary>
public static class WireNames
{
    private const string GradeLeader = "grade_leader:";

    private static readonly WireTable<EntryKind> Kinds = new(
        (EntryKind.Talk, "talk"),
        (EntryKind.Visit, "visit"),
        (EntryKind.ParentContact, "parent_contact"),
        (EntryKind.GrowthMessage, "growth_message"),
        (EntryKind.LifeEvent, "life_event"));

    private static readonly WireTable<Strategy> Strategies = new(
        (Strategy.Ideals, "ideals"),
        (Strategy.Academic, "academic"),
        (Strategy.Psychological, "psychological"),
        (Strategy.Life, "life"),
        (Strategy.Career, "career"));

    private static readonly WireTable<ContactMode> Modes = new(
        (ContactMode.InPerson, "in_person"),
        (ContactMode.Phone, "phone"),
        (ContactMode.Video, "video"),
        (ContactMode.Text, "text"),
        (ContactMode.Unspecified, "unspecified"));

    private static readonly WireTable<Companions> CompanionNames = new(
        (Companions.Homeroom, "homeroom"),
        (Companions.SubjectTeacher, "subject_teacher"),
        (Companions.Other, "other"));

    private static readonly WireTable<MentorStatus> MentorStatuses = new(
        (MentorStatus.Mentor, "mentor"),
        (MentorStatus.Training, "training"),
        (MentorStatus.None, "none"));

    private static readonly WireTable<CalendarRowType> CalendarTypes = new(
        (CalendarRowType.SchoolYear, "school_year"),
        (CalendarRowType.Term, "term"),
        (CalendarRowType.Exam, "exam"),
        (CalendarRowType.Holiday, "holiday"),
        (CalendarRowType.Workday, "workday"));

    private static readonly WireTable<RoleKind> RoleKinds = new(
        (RoleKind.Principal, "principal"),
        (RoleKind.MoralEducation, "moral_education"),
        (RoleKind.Counsellor, "counsellor"),
        (RoleKind.DutyLeader, "duty_leader"),
        (RoleKind.Admin, "admin"));

    public static string Of(EntryKind kind) => Kinds.NameOf(kind);

    public static string Of(ContactMode mode) => Modes.NameOf(mode);

    public static string Of(MentorStatus status) => MentorStatuses.NameOf(status);

    public static string Of(CalendarRowType type) => CalendarTypes.NameOf(type);

    /// <summary>One name a member of the set, in the order of the enum; none for the empty set.</summary>
    public static IReadOnlyList<string> Of(Strategy strategies) => Strategies.NamesOf(one => strategies.HasFlag(one));

    /// <inheritdoc cref="Of(Strategy)"/>
    public static IReadOnlyList<string> Of(Companions companions) => CompanionNames.NamesOf(one => companions.HasFlag(one));

    /// <summary>A grade leader's name carries the grade: <c>grade_leader:高一</c>.</summary>
    public static string Of(Role role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return role.Kind == RoleKind.GradeLeader ? GradeLeader + role.Grade : RoleKinds.NameOf(role.Kind);
    }

    public static bool TryParse(string text, out EntryKind kind) => Kinds.TryRead(text, out kind);

    /// <summary>One strategy, not a set.</summary>
    public static bool TryParse(string text, out Strategy strategy) => Strategies.TryRead(text, out strategy);

    public static bool TryParse(string text, out ContactMode mode) => Modes.TryRead(text, out mode);

    /// <summary>One companion, not a set.</summary>
    public static bool TryParse(string text, out Companions companion) => CompanionNames.TryRead(text, out companion);

    public static bool TryParse(string text, out MentorStatus status) => MentorStatuses.TryRead(text, out status);

    public static bool TryParse(string text, out CalendarRowType type) => CalendarTypes.TryRead(text, out type);

    /// <summary>A grade leader without a grade is no role.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Role? role)
    {
        ArgumentNullException.ThrowIfNull(text);
        role = null;
        if (text.StartsWith(GradeLeader, StringComparison.Ordinal))
        {
            var grade = text[GradeLeader.Length..].Trim();
            role = grade.Length > 0 ? new Role(RoleKind.GradeLeader, grade) : null;
        }
        else if (RoleKinds.TryRead(text, out var kind))
        {
            role = new Role(kind);
        }

        return role is not null;
    }
}
