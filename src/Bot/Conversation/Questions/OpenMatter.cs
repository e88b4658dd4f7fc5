using System.Text.Json.Serialization;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>What the bot waits for an answer to. One at a time: another message takes its place.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "matter")]
[JsonDerivedType(typeof(Question), "question")]
[JsonDerivedType(typeof(Offer.Appointment), "appointment")]
[JsonDerivedType(typeof(Offer.OlderUndo), "older_undo")]
[JsonDerivedType(typeof(Offer.DeniedUndo), "denied_undo")]
[JsonDerivedType(typeof(Offer.Move), "move")]
[JsonDerivedType(typeof(Offer.Lookup), "lookup")]
[JsonDerivedType(typeof(Offer.Handoff), "handoff")]
[JsonDerivedType(typeof(Offer.Queue), "handoff_queue")]
[JsonDerivedType(typeof(Offer.LeaveTold), "leave_told")]
[JsonDerivedType(typeof(Offer.LeaveAsked), "leave_asked")]
public abstract record OpenMatter
{
    /// <summary>It stands beside something else: numbers may mean students of the list, its own words still mean this.</summary>
    public bool IsInWords { get; init; }

    /// <summary>A hand-over offered before this was asked: its words still take it up, numbers do not.</summary>
    public Offer.Handoff? Waiting { get; init; }
}
