namespace Tutorship.Scheduler.Tests.Year;

public sealed record PlayedLeave(string Mentor, DateOnly From, DateOnly To, string? Substitute)
{
    public bool Holds(DateOnly day) => From <= day && day <= To;
}

public sealed record PlayedEvent(string Id, PlayedStudent Student, DateOnly On, DateTimeOffset ToldAt)
{
    public DateOnly ToldOn => SchoolTime.DayOf(ToldAt);
}

public sealed record PlayedPromise(string Mentor, PlayedStudent Student, bool IsVisit, DateOnly MadeOn, DateOnly On);

/// <summary>What was played, with its moments, and what follows from it by plain loops.</summary>
public sealed class YearLedger(YearPeople people, YearCalendar calendar)
{
    private readonly Dictionary<string, List<(string Kind, DateTimeOffset At)>> entries = [];
    private readonly Dictionary<(string Grade, DateOnly Day), List<PlayedWindow>> windowsOn = [];
    private List<PlayedWindow>? windows;

    public List<PlayedLeave> Leaves { get; } = [];

    public List<PlayedEvent> Events { get; } = [];

    public List<PlayedPromise> Promises { get; } = [];

    /// <summary>By mentor: muted from, until.</summary>
    public List<(string Mentor, DateTimeOffset From, DateTimeOffset Until)> Muted { get; } = [];

    /// <summary>By mentor: asked at, moved to.</summary>
    public List<(string Mentor, DateTimeOffset At, DateOnly To)> Snoozed { get; } = [];

    public YearPeople People => people;

    public YearCalendar Calendar => calendar;

    public IReadOnlyList<PlayedWindow> Windows => windows ??= YearWindows.Of(calendar);

    public void CalendarMoved()
    {
        windows = null;
        windowsOn.Clear();
    }

    /// <summary>The windows of a grade that are open on a day.</summary>
    public IReadOnlyList<PlayedWindow> WindowsOn(string grade, DateOnly day)
    {
        if (!windowsOn.TryGetValue((grade, day), out var found))
        {
            windowsOn.Add((grade, day), found = [.. Windows.Where(window => window.Grade == grade && window.Holds(day))]);
        }

        return found;
    }

    public void Add(PlayedStudent student, string kind, DateTimeOffset at)
    {
        entries.TryAdd(student.Id, []);
        entries[student.Id].Add((kind, at));
    }

    public bool IsDone(PlayedStudent student, PlayedWindow window, DateTimeOffset by) =>
        Has(student, [window.Asks], window.Opens, window.Due, by);

    public bool IsOpen(PlayedStudent student, PlayedWindow window, DateTimeOffset at) =>
        SchoolTime.DayOf(at) is var day && window.Holds(day) && window.IsOwedTo(student, day) && !IsDone(student, window, at);

    /// <summary>A talk is owed within two days, a contact with the family within six.</summary>
    public bool IsOpen(PlayedEvent told, DateTimeOffset at)
    {
        var day = SchoolTime.DayOf(at);
        bool Owes(int days, params string[] kinds) =>
            day <= told.ToldOn.AddDays(days) && !Has(told.Student, kinds, told.On, told.ToldOn.AddDays(days), at);
        return told.ToldAt <= at && told.Student.IsEnrolled(day) && (Owes(2, "talk") || Owes(6, "parent_contact", "visit"));
    }

    /// <summary>Met since it was promised; a visit is a talk too.</summary>
    public bool IsKept(PlayedPromise promise, DateTimeOffset at) =>
        Has(promise.Student, promise.IsVisit ? ["visit"] : ["talk", "visit"], promise.MadeOn, promise.On, at);

    public PlayedLeave? LeaveOf(string member, DateOnly day) => Leaves.Find(leave => leave.Mentor == member && leave.Holds(day));

    /// <summary>Who hears of a mentor's students; null where nobody stands in.</summary>
    public string? ReceiverFor(string mentor, DateOnly day) =>
        LeaveOf(mentor, day) is not { } leave ? mentor
        : leave.Substitute is { } substitute && LeaveOf(substitute, day) is null ? substitute
        : null;

    public bool IsMuted(string member, DateTimeOffset at) => Muted.Exists(wish => wish.Mentor == member && wish.From <= at && at < wish.Until);

    /// <summary>The last wish before a moment stands.</summary>
    public DateOnly? SnoozedTo(string member, DateTimeOffset at)
    {
        var wishes = Snoozed.FindAll(wish => wish.Mentor == member && wish.At <= at);
        return wishes.Count > 0 ? wishes[^1].To : null;
    }

    /// <summary>Whether a mentor's visits are behind the year as a day begins.</summary>
    public bool IsBehind(string mentor, DateOnly day)
    {
        var morning = SchoolTime.At(day, TimeOnly.MinValue);
        var (eligible, done) = (0, 0);
        foreach (var student in people.StudentsOf[mentor])
        {
            var visits = Windows.First(window => window.IsVisit && window.Grade == student.Grade);
            if (visits.IsOwedTo(student, day))
            {
                eligible++;
                done += IsDone(student, visits, morning.AddSeconds(-1)) ? 1 : 0;
            }
        }

        var (gone, whole) = (day.DayNumber - calendar.Year.Start.DayNumber, calendar.Year.End.DayNumber - calendar.Year.Start.DayNumber);
        return done * whole < gone * eligible;
    }

    private bool Has(PlayedStudent student, string[] kinds, DateOnly from, DateOnly to, DateTimeOffset by)
    {
        foreach (var (kind, at) in entries.GetValueOrDefault(student.Id) ?? [])
        {
            var day = SchoolTime.DayOf(at);
            if (at <= by && from <= day && day <= to && kinds.Contains(kind))
            {
                return true;
            }
        }

        return false;
    }
}
