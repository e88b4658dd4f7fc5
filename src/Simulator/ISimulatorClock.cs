namespace Tutorship.Simulator;

/// <summary>The clock of the whole process, as the page's calendar shows and moves it. The bot's host owns it.</summary>
public interface ISimulatorClock
{
    DateTimeOffset Now { get; }

    /// <summary>Sets the clock and lets the bot run what has become due; ends when that is done.</summary>
    Task MoveToAsync(DateTimeOffset to, CancellationToken cancellationToken);
}
