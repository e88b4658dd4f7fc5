namespace Tutorship.Simulator;

/// <summary>Why somebody heard nothing on a day: known to the bot only, shown by the page.</summary>
public interface ISilenceExplainer
{
    Task<IReadOnlyList<SilenceLine>> ExplainAsync(string userId, DateOnly day, CancellationToken cancellationToken);
}

/// <summary>One reason, in the words of the page's reader.</summary>
/// <param name="Subject">What was not sent, such as 期中考试前谈话.</param>
/// <param name="Reason">Why, such as 今天不是上学日.</param>
public sealed record SilenceLine(string Subject, string Reason);
