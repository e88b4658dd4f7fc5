using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Tutorship.Domain.Replies;

/// <summary>
/// The names and days a reply can speak of, indexed once a school and shared by all its messages. Immutable to its users and
/// safe to share between threads; what one mentor may mean on one day is kept once worked out.
/// </summary>
public sealed class SchoolRegister(Roster roster, SchoolCalendar calendar)
{
    private const int MostCaseloads = 4096;

    private readonly ConcurrentDictionary<(StaffId, DateOnly), Caseload> caseloads = [];
    private readonly Lazy<FrozenDictionary<string, StudentId[]>> names = new(() => roster.Students
        .GroupBy(student => student.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(same => same.Key, same => same.Select(student => student.Id).ToArray(), StringComparer.Ordinal));
    private readonly Lazy<FrozenSet<string>> colleagues = new(() =>
        roster.Staff.Select(member => member.Name).ToFrozenSet(StringComparer.Ordinal));

    private readonly Lazy<FrozenSet<string>> givenNames = new(() =>
        roster.Students.Select(student => PersonName.GivenNameOf(student.Name)).ToFrozenSet(StringComparer.Ordinal));

    public Roster Roster { get; } = roster;

    public SchoolCalendar Calendar { get; } = calendar;

    internal int LongestName => Math.Max(2, names.Value.Keys.Select(name => name.Length).DefaultIfEmpty(2).Max());

    /// <summary>Students of the whole school with exactly this name.</summary>
    internal IReadOnlyList<StudentId> Named(string name) => names.Value.TryGetValue(name, out var students) ? students : [];

    /// <summary>Whether anybody in the school bears this given name.</summary>
    internal bool IsGivenName(string name) => givenNames.Value.Contains(name);

    internal bool IsColleague(string name) => colleagues.Value.Contains(name);

    internal Caseload CaseloadOf(StaffId mentor, DateOnly on)
    {
        if (caseloads.Count > MostCaseloads)
        {
            caseloads.Clear();
        }

        return caseloads.GetOrAdd((mentor, on), _ => new Caseload(Roster.CaseloadOf(mentor, on)));
    }
}
