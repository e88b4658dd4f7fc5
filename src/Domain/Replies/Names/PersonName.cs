using System.Text;

namespace Tutorship.Domain.Replies;

/// <summary>A student's name taken apart: surname, given name, and how each character may sound.</summary>
internal sealed class PersonName
{
    public PersonName(StudentId student, string name)
    {
        Student = student;
        Full = name;
        Runes = [.. name.EnumerateRunes()];
        var surnameLength = SurnameLength(Runes);
        Surname = string.Concat(Runes.Take(surnameLength));
        GivenRunes = [.. Runes.Skip(surnameLength)];
        Given = string.Concat(GivenRunes);
        Sounds = [.. Runes.Select((rune, index) =>
            (index < surnameLength ? Surnames.ReadingsOf(Surname, index) : null) ?? Pinyin.Of(rune))];
        GivenSounds = Sounds[surnameLength..];
        Latin = LatinName.FormsOf(Sounds, surnameLength);
    }

    public StudentId Student { get; }

    public string Full { get; }

    public Rune[] Runes { get; }

    public string Surname { get; }

    public string Given { get; }

    public Rune[] GivenRunes { get; }

    public IReadOnlyList<string>[] Sounds { get; }

    public IReadOnlyList<string>[] GivenSounds { get; }

    /// <summary>Pinyin and initials under which the student may be typed.</summary>
    public IReadOnlySet<string> Latin { get; }

    public bool SoundsLike(IReadOnlyList<IReadOnlyList<string>> sounds) => Alike(Sounds, sounds);

    public bool GivenSoundsLike(IReadOnlyList<IReadOnlyList<string>> sounds) =>
        GivenSounds.Length > 1 && Alike(GivenSounds, sounds);

    /// <summary>思远 of 李思远, 亮亮 of 诸葛亮亮.</summary>
    public static string GivenNameOf(string name)
    {
        Rune[] runes = [.. name.EnumerateRunes()];
        return string.Concat(runes.Skip(SurnameLength(runes)));
    }

    private static int SurnameLength(Rune[] runes) => runes.Length > 2 && Surnames.IsCompound($"{runes[0]}{runes[1]}") ? 2 : 1;

    private static bool Alike(IReadOnlyList<string>[] own, IReadOnlyList<IReadOnlyList<string>> heard)
    {
        if (own.Length != heard.Count)
        {
            return false;
        }

        for (var i = 0; i < own.Length; i++)
        {
            if (!Pinyin.SoundAlike(own[i], heard[i]))
            {
                return false;
            }
        }

        return true;
    }
}
