using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Schools;

/// <summary>The autumn of 2026: mid-term exams on 11/11 (talks due 11/10), a 调休 Saturday on 10/10, the new year's holiday.</summary>
internal static class SchoolYear2026
{
    public static void AddTo(TutorshipDb db)
    {
        Add(CalendarRowType.SchoolYear, "2026-2027学年", new(2026, 9, 1), new(2027, 7, 10));
        Add(CalendarRowType.Term, "第一学期", new(2026, 9, 1), new(2027, 1, 29));
        Add(CalendarRowType.Term, "第二学期", new(2027, 2, 22), new(2027, 7, 10));
        Add(CalendarRowType.Exam, "期中考试", new(2026, 11, 11), new(2026, 11, 13));
        Add(CalendarRowType.Holiday, "国庆节", new(2026, 10, 1), new(2026, 10, 7));
        Add(CalendarRowType.Workday, "国庆调休", new(2026, 10, 10), new(2026, 10, 10));
        Add(CalendarRowType.Holiday, "元旦", new(2027, 1, 1), new(2027, 1, 3));

        void Add(CalendarRowType type, string name, DateOnly start, DateOnly end) =>
            db.Calendar.Add(new SchoolCalendarRow { Type = type, Name = name, Start = start, End = end, Order = db.Calendar.Local.Count });
    }
}
