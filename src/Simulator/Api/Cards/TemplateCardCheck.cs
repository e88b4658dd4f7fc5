using System.Text.Json;
using System.Text.RegularExpressions;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Api.Cards;

/// <summary>The checks of template_card and their codes (doc 90236): first what all cards share, then the type's own.</summary>
internal static partial class TemplateCardCheck
{
    public const string Kind = "template_card";
    private static readonly HashSet<string> Interactive = ["button_interaction", "vote_interaction", "multiple_interaction"];

    public static bool IsInteractive(JsonElement card) => Interactive.Contains(card.Text("card_type"));

    /// <summary>A card that is sent; its task_id must never have been used.</summary>
    public static ApiError? OfNew(JsonElement card, SimulatorWorld world) =>
        OfAny(card)
        ?? TaskId(card)
        ?? (world.Cards.IsTaken(card.Text("task_id")) ? ApiError.TaskId : null)
        ?? (IsInteractive(card) && world.Options.CallbackUrl is null ? ApiError.CallbackMissing : null);

    /// <summary>A card that replaces another keeps its task, so no task_id is asked for.</summary>
    public static ApiError? OfAny(JsonElement card) =>
        card.Text("card_type") switch
        {
            "text_notice" => SharedParts(card) ?? NoticeCheck.OfText(card),
            "news_notice" => SharedParts(card) ?? CardParts.MainTitle(card) ?? NoticeCheck.OfNews(card),
            "button_interaction" => SharedParts(card) ?? CardParts.MainTitle(card) ?? ButtonCheck.Of(card),
            "vote_interaction" => SharedParts(card) ?? CardParts.MainTitle(card) ?? ChoiceCheck.OfVote(card),
            "multiple_interaction" => SharedParts(card) ?? CardParts.MainTitle(card) ?? ChoiceCheck.OfMultiple(card),
            _ => ApiError.Card(42031, "card_type"),
        };

    private static ApiError? SharedParts(JsonElement card) =>
        CardParts.Horizontal(card) ?? CardParts.Jumps(card) ?? CardParts.Menu(card);

    private static ApiError? TaskId(JsonElement card)
    {
        var isNeeded = IsInteractive(card) || card.Object("action_menu") is not null;
        var taskId = card.Text("task_id");
        return (taskId.Length == 0 && !isNeeded) || TaskIdShape().IsMatch(taskId) ? null : ApiError.TaskId;
    }

    [GeneratedRegex(@"\A[0-9A-Za-z_\-@]{1,128}\z")]
    private static partial Regex TaskIdShape();
}
