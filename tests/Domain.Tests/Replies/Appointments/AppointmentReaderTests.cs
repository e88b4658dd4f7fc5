using System.Globalization;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies.Appointments;

/// <summary>Read on a Thursday, 2026-11-05.</summary>
public class AppointmentReaderTests
{
    [Theory]
    [InlineData("明天找他谈", "2026-11-06", EntryKind.Talk)]
    [InlineData("还没谈李想，明天找他", "2026-11-06", EntryKind.Talk)]
    [InlineData("昨天没谈成，后天再找李想", "2026-11-07", EntryKind.Talk)]
    [InlineData("周五找李想谈", "2026-11-06", EntryKind.Talk)]
    [InlineData("约了李想周二谈", "2026-11-10", EntryKind.Talk)]
    [InlineData("下周三家访李想", "2026-11-11", EntryKind.Visit)]
    [InlineData("准备11.20去李想家家访", "2026-11-20", EntryKind.Visit)]
    [InlineData("打算3号找李想谈", "2026-12-03", EntryKind.Talk)]
    [InlineData("明天给李想妈妈打电话", "2026-11-06", EntryKind.ParentContact)]
    [InlineData("下午找李想", "2026-11-05", EntryKind.Talk)]
    [InlineData("今天来不及了，明天找李想", "2026-11-06", EntryKind.Talk)]
    public void The_day_of_a_plan_lies_ahead(string text, string on, EntryKind kind)
    {
        var appointment = AppointmentReader.Read(SmallSchool.Context, text);

        Assert.NotNull(appointment);
        Assert.Equal((DateOnly.Parse(on, CultureInfo.InvariantCulture), kind), (appointment.On, appointment.Kind));
    }

    [Theory]
    [InlineData("改天找李想谈")]
    [InlineData("今天没空，改天吧")]
    [InlineData("下周找李想谈")]
    [InlineData("周末去李想家")]
    [InlineData("昨天没谈成")]
    [InlineData("下学期再谈")]
    [InlineData("过两天谈")]
    [InlineData("李想下午没来")]
    public void Where_no_single_day_is_clear_there_is_none(string text) => Assert.Null(AppointmentReader.Read(SmallSchool.Context, text));

    [Fact]
    public void Students_are_those_whom_the_words_name_and_nobody_where_one_is_in_doubt()
    {
        Assert.Equal([new StudentId("李想")], AppointmentReader.Read(SmallSchool.Context, "明天再找李想")!.Students);
        Assert.Empty(AppointmentReader.Read(SmallSchool.Context, "明天再找小张")!.Students);
    }
}
