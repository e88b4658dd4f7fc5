using Tutorship.Bot.Conversation.Leaders;
using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Queries;

/// <summary>How much of one student a member of staff may see (product.md, "People").</summary>
public enum Sight
{
    None,

    /// <summary>Leaders: that a contact took place, when and on which strategies; no mentor, no note.</summary>
    Facts,

    /// <summary>The student's mentors and homeroom teacher: also by whom, and what they were handed of a life event.</summary>
    Full,
}

public static class Sights
{
    public static Sight Of(Turn turn, Student student) =>
        turn.Caseload.Any(own => own.Id == student.Id) || turn.Sender.HomeroomClass == student.Class ? Sight.Full
        : LeaderScopes.Of(turn.Sender, turn.Roster).Any(scope => scope.Holds(student)) ? Sight.Facts
        : Sight.None;
}
