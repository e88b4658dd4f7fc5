using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation;

/// <summary>One message being answered: who speaks, when, what they were last shown, and the tables to write to.</summary>
public sealed record Turn(
    TutorshipDb Db,
    IncomingMessage Message,
    SlowFacts School,
    StaffMember Sender,
    DateTime Now,
    Memory Memory)
{
    public DateOnly Today => DateOnly.FromDateTime(Now);

    public SchoolRegister Register => School.Register;

    public Plan Plan => School.Plan;

    public Roster Roster => School.Roster;

    /// <summary>The sender's own students and those of colleagues they substitute today, by id.</summary>
    public IReadOnlyList<Student> Caseload { get; } = School.Roster.CaseloadOf(Sender.Id, DateOnly.FromDateTime(Now));

    public Student Student(StudentId id) => Roster.Find(id) ?? throw new InvalidOperationException("A reply names a student outside the school.");

    /// <summary>A name from the sender's own students to show by example.</summary>
    public string Example => Caseload.Count > 0 ? Caseload[0].Name : Phrases.ExamplePhrases.Name;

    /// <summary>
    /// What numbers point to: the list last shown, as long as all on it are still the sender's. Where one is not, the numbers are
    /// in doubt, and the list is shown anew.
    /// </summary>
    public IReadOnlyList<StudentId>? List => Memory.List is { } list && list.All(id => Caseload.Any(own => own.Id == id)) ? list : null;

    /// <summary>Whom the open question numbers: until it is answered, a number means one of them and nobody of an older list.</summary>
    public IReadOnlyList<StudentId>? Choices { get; init; }

    /// <summary>
    /// What was done where no word says it: what the list shows for those of it who are meant, which is nothing where they differ;
    /// else what the active reminder asks for.
    /// </summary>
    public EntryKind? Node => Choices is null && List is { } list && Memory.ListKinds is { } kinds && kinds.Count == list.Count
        && Wording.ListedIn(Reminded(), Message.Text) is { Count: > 0 } meant
        ? kinds.Where((_, i) => meant.Contains(list[i])).Distinct().ToList() is [var only] ? only : null
        : Memory.Node;

    public ReplyContext Context() => Reminded() with { Node = Node };

    private ReplyContext Reminded() => new(Register, Sender.Id, Now, Choices ?? List, Memory.Node);
}
