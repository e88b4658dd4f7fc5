using Tutorship.Domain;
using Tutorship.Scheduler.Reminders;

namespace Tutorship.Scheduler.Tests.Reminders;

public sealed class SendTimeTests
{
    private static readonly DateOnly Friday = new(2026, 11, 6);

    [Fact]
    public void A_staff_room_is_spread_over_ten_minutes_from_the_plans_time()
    {
        var times = TimesOf(new Plan());

        Assert.Equal(new TimeOnly(16, 7), times.Min());
        Assert.Equal(new TimeOnly(16, 16), times.Max());
        Assert.True(times.Distinct().Count() > 5);
    }

    [Fact]
    public void Nobody_is_written_to_on_minute_00_or_30()
    {
        Assert.DoesNotContain(TimesOf(new Plan { ReminderTime = new TimeOnly(15, 55) }), time => time.Minute == 0);
        Assert.DoesNotContain(TimesOf(new Plan { ReminderTime = new TimeOnly(16, 30) }), time => time.Minute == 30);
    }

    [Fact]
    public void The_spread_ends_with_the_plans_hours() =>
        Assert.All(
            TimesOf(new Plan { ReminderTime = new TimeOnly(17, 56), HoursTo = new TimeOnly(18, 0) }),
            time => Assert.InRange(time, new TimeOnly(17, 56), new TimeOnly(17, 59)));

    [Fact]
    public void Every_machine_gives_the_same_time_whatever_the_case_of_the_user_id() =>
        Assert.Equal(
            SendTime.For(new Plan(), Friday, new StaffId("ChenJianGuo")),
            SendTime.For(new Plan(), Friday, new StaffId("chenjianguo")));

    private static List<TimeOnly> TimesOf(Plan plan) =>
        [.. Enumerable.Range(1, 200).Select(number => SchoolTime.TimeOf(SendTime.For(plan, Friday, new StaffId($"T{number}"))))];
}
