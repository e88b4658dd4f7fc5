using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Entries;

public class WireNamesTests
{
    [Fact]
    public void Every_kind_reads_back_from_its_name() =>
        Assert.All(
            Enum.GetValues<EntryKind>(),
            kind => Assert.True(WireNames.TryParse(WireNames.Of(kind), out EntryKind read) && read == kind));

    [Fact]
    public void Every_mode_status_and_calendar_type_reads_back_from_its_name()
    {
        Assert.All(
            Enum.GetValues<ContactMode>(),
            mode => Assert.True(WireNames.TryParse(WireNames.Of(mode), out ContactMode read) && read == mode));
        Assert.All(
            Enum.GetValues<MentorStatus>(),
            status => Assert.True(WireNames.TryParse(WireNames.Of(status), out MentorStatus read) && read == status));
        Assert.All(
            Enum.GetValues<CalendarRowType>(),
            type => Assert.True(WireNames.TryParse(WireNames.Of(type), out CalendarRowType read) && read == type));
    }

    [Fact]
    public void A_set_is_named_member_by_member()
    {
        Assert.Equal(["academic", "psychological"], WireNames.Of(Strategy.Psychological | Strategy.Academic));
        Assert.Equal(["homeroom", "other"], WireNames.Of(Companions.Homeroom | Companions.Other));
        Assert.Empty(WireNames.Of(Strategy.None));
    }

    [Theory]
    [InlineData("principal", RoleKind.Principal, null)]
    [InlineData("grade_leader:高一", RoleKind.GradeLeader, "高一")]
    [InlineData("duty_leader", RoleKind.DutyLeader, null)]
    public void A_role_reads_back_from_its_name(string name, RoleKind kind, string? grade)
    {
        Assert.True(WireNames.TryParse(name, out Role? role));
        Assert.Equal(new Role(kind, grade), role);
        Assert.Equal(name, WireNames.Of(role));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Talk")]
    [InlineData("grade_leader:")]
    [InlineData("headmaster")]
    public void Anything_else_is_no_name(string text)
    {
        Assert.False(WireNames.TryParse(text, out EntryKind _));
        Assert.False(WireNames.TryParse(text, out Role? _));
    }

    [Fact]
    public void Every_reason_query_and_command_reads_back_from_its_name()
    {
        Assert.All(
            Enum.GetValues<AskReason>(),
            reason => Assert.True(ReplyWireNames.TryParse(ReplyWireNames.Of(reason), out AskReason read) && read == reason));
        Assert.All(
            Enum.GetValues<Query>(),
            query => Assert.True(ReplyWireNames.TryParse(ReplyWireNames.Of(query), out Query read) && read == query));
        Assert.All(
            Enum.GetValues<Command>(),
            command => Assert.True(ReplyWireNames.TryParse(ReplyWireNames.Of(command), out Command read) && read == command));
    }
}
