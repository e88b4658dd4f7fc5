namespace Tutorship.Domain;

/// <summary>Who from the school came along on a visit, a set.</summary>
[Flags]
public enum Companions
{
    None = 0,

    /// <summary>班主任.</summary>
    Homeroom = 1,

    /// <summary>学科教师.</summary>
    SubjectTeacher = 2,

    /// <summary>Anyone else from the school.</summary>
    Other = 4,
}
