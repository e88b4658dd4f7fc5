using Tutorship.Domain;
using Tutorship.Scheduler.Handoffs;

namespace Tutorship.Scheduler.Tests.Handoffs;

public class HandoffChainTests
{
    [Theory]
    [InlineData("C01:counsellor", "T01", "C01")]
    [InlineData("C01:counsellor M01:moral_education", "T01", "C01 M01")]
    [InlineData("C01:counsellor P01:principal", "T01", "C01 P01")]
    [InlineData("M01:moral_education P01:principal", "T01", "M01 | P01")]
    [InlineData("C01:counsellor D01:duty_leader M01:moral_education P01:principal", "T01", "C01 D01 | M01 | P01")]
    [InlineData("C01:counsellor D01:duty_leader M01:moral_education P01:principal", "C01", "D01 | M01 | P01")]
    [InlineData("C01:counsellor D01:duty_leader M01:moral_education P01:principal", "D01", "C01 M01 | P01")]
    [InlineData("C01:counsellor P01:principal,duty_leader", "T01", "C01 P01")]
    [InlineData("P01:principal", "P01", "")]
    [InlineData("C01:counsellor C02:counsellor", "C02", "C01")]
    public void The_chain_leaves_out_who_raised_it_and_fills_empty_places(string staff, string raisedBy, string expected)
    {
        Roster roster = new([], staff.Split(' ').Select(Named), []);

        var chain = HandoffChain.Of(roster, new StaffId(raisedBy), new DateOnly(2026, 11, 6));

        Assert.Equal(expected, string.Join(" | ", chain.Select(rung => string.Join(' ', rung.Select(id => id.Value).Order()))));
    }

    [Fact]
    public void Those_on_leave_are_asked_only_where_there_is_nobody_else()
    {
        var today = new DateOnly(2026, 11, 6);
        Leave leave = new(new StaffId("C01"), today, today, null);
        StaffMember counsellor = Named("C01:counsellor"), principal = Named("P01:principal");

        Assert.Equal("P01", Assert.Single(Assert.Single(HandoffChain.Of(new([], [counsellor, principal], [], [leave]), new("T01"), today))).Value);
        Assert.Equal("C01", Assert.Single(Assert.Single(HandoffChain.Of(new([], [counsellor], [], [leave]), new("T01"), today))).Value);
    }

    private static StaffMember Named(string idAndRoles) => new(new StaffId(idAndRoles.Split(':')[0]), idAndRoles)
    {
        Roles = [.. idAndRoles.Split(':')[1].Split(',').Select(role => new Role(Enum.Parse<RoleKind>(role.Replace("_", ""), ignoreCase: true)))],
    };
}
