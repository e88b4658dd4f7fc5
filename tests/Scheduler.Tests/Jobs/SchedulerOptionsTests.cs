namespace Tutorship.Scheduler.Tests.Jobs;

public sealed class SchedulerOptionsTests
{
    [Fact]
    public void What_is_shipped_holds() => new SchedulerOptions().Check();

    [Fact]
    public void All_faults_are_named_at_once()
    {
        var options = new SchedulerOptions { KeepDays = 0, Workers = 0, InDoubtFor = TimeSpan.FromHours(5) };

        var error = Assert.Throws<InvalidOperationException>(options.Check);

        Assert.Contains("KeepDays", error.Message, StringComparison.Ordinal);
        Assert.Contains("Workers", error.Message, StringComparison.Ordinal);
        Assert.Contains("InDoubtFor", error.Message, StringComparison.Ordinal);
    }
}
