using System.Text;

namespace Tutorship.Domain.Replies;

/// <summary>The names one mentor may mean on one day, with the readings in the order in which they are tried.</summary>
internal sealed class Caseload(IEnumerable<Student> students)
{
    private readonly PersonName[] names = [.. students.Select(student => new PersonName(student.Id, student.Name))];

    public bool Holds(StudentId student) => names.Any(name => name.Student == student);

    public IReadOnlyList<StudentId> WithFullName(string text) => Fitting(name => name.Full == text);

    /// <summary>Exact given name, nickname or compound surname: 子涵, 小涵, 涵涵, 欧阳.</summary>
    public IReadOnlyList<StudentId> WithGivenName(string text)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        return Fitting(name => (name.GivenRunes.Length > 1 && name.Given == text)
            || (name.Surname.Length > 1 && name.Surname == text && Surnames.IsCompound(text))
            || IsNickname(name, runes));
    }

    /// <summary>张同学, and 小王 where nobody bears the character as a given name.</summary>
    public IReadOnlyList<StudentId> WithSurname(string text) => Fitting(name => name.Surname == text);

    /// <summary>The same sound in other characters, a full name before a given name.</summary>
    public IReadOnlyList<StudentId> SoundingLike(string text)
    {
        var runes = text.EnumerateRunes().ToList();
        IReadOnlyList<string>[] sounds = [.. runes.Select(Pinyin.Of)];
        if (runes.Count < 2 || sounds.Any(readings => readings.Count == 0))
        {
            return [];
        }

        IReadOnlyList<string>[] asSurname = [Surnames.ReadingsOf(runes[0].ToString(), 0) ?? sounds[0], .. sounds[1..]];
        return Fitting(name => name.SoundsLike(asSurname)) is { Count: > 0 } full ? full
            : Fitting(name => name.SoundsLike(sounds)) is { Count: > 0 } misread ? misread
            : Fitting(name => name.GivenSoundsLike(sounds));
    }

    /// <summary>The same sound, full names only.</summary>
    public IReadOnlyList<StudentId> SoundingLikeFull(string text)
    {
        IReadOnlyList<string>[] sounds = [.. text.EnumerateRunes().Select(Pinyin.Of)];
        return Fitting(name => name.SoundsLike(sounds));
    }

    /// <summary>Pinyin or initials, lower case, without spaces.</summary>
    public IReadOnlyList<StudentId> Typed(string latin) => Fitting(name => name.Latin.Contains(latin));

    /// <summary>One wrong, missing or extra character in a name of three or more.</summary>
    public IReadOnlyList<StudentId> OneSlipFrom(string text)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        return runes.Length < 2 ? [] : Fitting(name => name.Runes.Length >= 3 && Slip.IsOne(name.Runes, runes));
    }

    private static bool IsNickname(PersonName name, Rune[] runes) =>
        runes.Length == 2 && (runes[0].Value is '小' or '阿' || runes[0] == runes[1]) && name.GivenRunes.Contains(runes[1]);

    private IReadOnlyList<StudentId> Fitting(Func<PersonName, bool> fits) =>
        [.. names.Where(fits).Select(name => name.Student)];
}
