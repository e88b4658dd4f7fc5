using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>What an answer says of whom to hand over.</summary>
/// <param name="Students">Who is meant without doubt.</param>
public sealed record HandoffChoice(IReadOnlyList<StudentId> Students)
{
    /// <summary>小张: one of these is meant.</summary>
    public IReadOnlyList<StudentId> InDoubt { get; init; } = [];

    /// <summary>A name that nobody bears.</summary>
    public string? Unknown { get; init; }

    /// <summary>Nobody is chosen, and it is asked on whom it is about.</summary>
    public bool IsOpenStill { get; init; }

    /// <summary>小李, where 李想 is one of the two who were asked about; 高二4班的子涵. Null where nobody is left.</summary>
    public HandoffChoice? Within(Turn turn, IReadOnlyList<StudentId> asked, string @class)
    {
        var ofClass = Of([.. Students.Where(IsOfClass)], [.. InDoubt.Where(IsOfClass)]);
        var offered = ofClass.InDoubt.Where(asked.Contains).ToList();
        var meant = offered.Count > 0 ? Of(ofClass.Students, offered) : ofClass;
        return meant.Students.Count + meant.InDoubt.Count > 0 ? meant : null;

        bool IsOfClass(StudentId id) => @class.Length == 0 || turn.Student(id).Class.EndsWith(ClassPhrases.Tight(@class), StringComparison.Ordinal);
    }

    private static HandoffChoice Of(IReadOnlyList<StudentId> students, IReadOnlyList<StudentId> inDoubt) => inDoubt is [var only]
        ? new([.. students, only])
        : new(students) { InDoubt = inDoubt };
}
