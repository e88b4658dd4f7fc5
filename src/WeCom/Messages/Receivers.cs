using System.Globalization;
using System.Text;

namespace Tutorship.WeCom.Messages;

/// <summary>Whom a message is for: members, departments and tags, or everyone within the app's reach (doc 90236).</summary>
public sealed record Receivers
{
    private Receivers()
    {
    }

    public static Receivers Everyone { get; } = new() { IsEveryone = true };

    public IReadOnlyList<string> Users { get; private init; } = [];

    public IReadOnlyList<string> Parties { get; private init; } = [];

    public IReadOnlyList<string> Tags { get; private init; } = [];

    public bool IsEveryone { get; private init; }

    public static Receivers User(string userId) => UsersOf([userId]);

    /// <exception cref="ArgumentException">Nobody, more than 1000, or something that is no UserID.</exception>
    public static Receivers UsersOf(IReadOnlyCollection<string> userIds) => Of(userIds, [], []);

    /// <exception cref="ArgumentException">Nobody, above 1000 members, 100 departments or 100 tags, or a wrong id.</exception>
    public static Receivers Of(
        IReadOnlyCollection<string> userIds, IReadOnlyCollection<long> parties, IReadOnlyCollection<long> tags)
    {
        if (userIds.Count + parties.Count + tags.Count == 0)
        {
            throw new ArgumentException("A message needs a receiver.", nameof(userIds));
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(userIds.Count, WeComLimits.Users, nameof(userIds));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(parties.Count, WeComLimits.Parties, nameof(parties));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tags.Count, WeComLimits.Tags, nameof(tags));
        return new Receivers
        {
            Users = [.. userIds.Select(CheckedUserId).Distinct(StringComparer.OrdinalIgnoreCase)],
            Parties = [.. parties.Select(id => id.ToString(CultureInfo.InvariantCulture))],
            Tags = [.. tags.Select(id => id.ToString(CultureInfo.InvariantCulture))],
        };
    }

    private static string CheckedUserId(string userId) =>
        userId.Length > 0
        && Encoding.UTF8.GetByteCount(userId) <= WeComLimits.UserIdBytes
        && !userId.AsSpan().ContainsAny('|', ' ')
            ? userId
            : throw new ArgumentException("A UserID has 1 to 64 letters, digits or _-@. and no more.", nameof(userId));
}
