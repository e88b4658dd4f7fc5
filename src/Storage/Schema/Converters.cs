using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Tutorship.Domain;

namespace Tutorship.Storage;

internal sealed class StudentIdConverter() : ValueConverter<StudentId, string>(id => id.Value, text => new StudentId(text));

internal sealed class StaffIdConverter() : ValueConverter<StaffId, string>(id => id.Value, text => new StaffId(text));

internal sealed class EntryIdConverter() : ValueConverter<EntryId, string>(id => id.Value, text => new EntryId(text));

/// <summary>SQLite does not compare DateTimeOffset; a UTC DateTime both databases do.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    moment => moment.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

internal sealed class StudentListConverter() : ValueConverter<IReadOnlyList<StudentId>, string>(
    list => Write(list),
    json => Read(json))
{
    public static string Write(IReadOnlyList<StudentId> list) => JsonSerializer.Serialize(list.Select(id => id.Value));

    private static IReadOnlyList<StudentId> Read(string json) =>
        [.. JsonSerializer.Deserialize<string[]>(json)!.Select(text => new StudentId(text))];
}

internal sealed class StudentListComparer() : ValueComparer<IReadOnlyList<StudentId>>(
    (one, other) => one == null ? other == null : other != null && one.SequenceEqual(other),
    list => list.Aggregate(0, (hash, id) => HashCode.Combine(hash, id)),
    list => list.ToArray());

internal sealed class KindListConverter() : ValueConverter<IReadOnlyList<EntryKind?>, string>(
    list => Write(list),
    json => Read(json))
{
    public static string Write(IReadOnlyList<EntryKind?> list) => JsonSerializer.Serialize(list.Select(kind => kind?.ToString()));

    private static IReadOnlyList<EntryKind?> Read(string json) =>
        [.. JsonSerializer.Deserialize<string?[]>(json)!.Select(text => Enum.TryParse(text, out EntryKind kind) ? kind : (EntryKind?)null)];
}

internal sealed class KindListComparer() : ValueComparer<IReadOnlyList<EntryKind?>>(
    (one, other) => one == null ? other == null : other != null && one.SequenceEqual(other),
    list => list.Aggregate(0, (hash, kind) => HashCode.Combine(hash, kind)),
    list => list.ToArray());
