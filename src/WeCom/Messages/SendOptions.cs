namespace Tutorship.WeCom.Messages;

/// <param name="DuplicateCheckFor">
/// Within this time, at most 4 hours, an identical request is accepted but not delivered again, which makes repeating one
/// in doubt harmless. Null: no check.
/// </param>
/// <param name="Nonce">
/// Goes into the request, so that two messages that happen to read the same both arrive in spite of the check. The
/// platform compares the request as a whole; that it ignores the member for everything else is not documented.
/// </param>
/// <param name="IsConfidential">Not to be shared, with a watermark; text, image and file only.</param>
/// <param name="IsUrgent">May use what the budgets keep free, and is tried while other messages wait for an outage to end.</param>
public sealed record SendOptions(
    TimeSpan? DuplicateCheckFor = null, string? Nonce = null, bool IsConfidential = false, bool IsUrgent = false)
{
    public static readonly SendOptions Plain = new();

    /// <summary>With the longest check there is.</summary>
    public static readonly SendOptions Repeatable = new(WeComLimits.LongestDuplicateCheck);
}
