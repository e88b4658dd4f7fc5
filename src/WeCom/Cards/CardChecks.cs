using System.Text;
using System.Text.RegularExpressions;

namespace Tutorship.WeCom.Cards;

/// <summary>
/// What the platform would refuse with 42014 and 42027 to 42051 is refused here, before it leaves: a card that breaks these
/// rules is a mistake in the program. Texts that are merely long are shortened instead.
/// </summary>
internal static partial class CardChecks
{
    public static string TaskId(string taskId) =>
        taskId.Length <= CardLimits.TaskId && TaskIdForm().IsMatch(taskId)
            ? taskId
            : throw new ArgumentException("A card's task id has 1 to 128 letters, digits or _-@.", nameof(taskId));

    public static string Title(string title) => Filled(title, "A card needs a title.");

    public static string Label(string text) => Filled(text, "A button or option needs a text.");

    public static string Key(string key, int maxBytes) =>
        key.Length > 0 && Encoding.UTF8.GetByteCount(key) <= maxBytes
            ? key
            : throw new ArgumentException($"A key or id has 1 to {maxBytes} bytes.", nameof(key));

    public static IReadOnlyList<T> List<T>(IReadOnlyList<T> items, int max, Func<T, string> key)
    {
        if (items.Count == 0 || items.Count > max)
        {
            throw new ArgumentOutOfRangeException(nameof(items), items.Count, $"A card holds 1 to {max} of these.");
        }

        return items.DistinctBy(key, StringComparer.Ordinal).Count() == items.Count
            ? items
            : throw new ArgumentException("Two of the keys or ids are the same.", nameof(items));
    }

    public static Uri Link(Uri url, int maxBytes) =>
        url.IsAbsoluteUri && url.Scheme is ("http" or "https") && url.AbsoluteUri.Length <= maxBytes
            ? url
            : throw new ArgumentException($"A link has a scheme and at most {maxBytes} bytes.", nameof(url));

    private static string Filled(string text, string otherwise) =>
        string.IsNullOrWhiteSpace(text) ? throw new ArgumentException(otherwise, nameof(text)) : text;

    [GeneratedRegex(@"\A[0-9A-Za-z_\-@]+\z")]
    private static partial Regex TaskIdForm();
}
