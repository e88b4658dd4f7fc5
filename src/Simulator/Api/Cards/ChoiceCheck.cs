using System.Text.Json;

namespace Tutorship.Simulator.Api.Cards;

/// <summary>vote_interaction (one question, up to 20 options) and multiple_interaction (up to 3 drop-downs of 10).</summary>
internal static class ChoiceCheck
{
    private const int MostVotes = 20;
    private const int MostOptions = 10;
    private const int MostQuestions = 3;

    public static ApiError? OfVote(JsonElement card) =>
        (card.Object("checkbox") is { } question ? Question(question, MostVotes) : ApiError.Card(42043, "checkbox.question_key"))
        ?? Submit(card);

    public static ApiError? OfMultiple(JsonElement card)
    {
        var questions = card.Items("select_list");
        if (questions.Count is 0 or > MostQuestions)
        {
            return ApiError.Card(42047, "select_list");
        }

        return questions.Select(question => Question(question, MostOptions)).FirstOrDefault(fault => fault is not null)
            ?? (CardParts.HasTwins([.. questions.Select(question => question.Text("question_key"))])
                ? ApiError.Card(42043, "select_list.question_key")
                : null)
            ?? Submit(card);
    }

    public static ApiError? Question(JsonElement question, int mostOptions)
    {
        if (!CardParts.IsWithin(question.Text("question_key"), CardParts.KeyBytes))
        {
            return ApiError.Card(42043, "question_key");
        }

        var options = question.Items("option_list");
        var ids = options.Select(option => option.Text("id")).ToList();
        return options.Count == 0 || options.Count > mostOptions ? ApiError.Card(42037, "option_list")
            : ids.Any(id => !CardParts.IsWithin(id, CardParts.IdBytes)) || CardParts.HasTwins(ids) ? ApiError.Card(42040, "option_list.id")
            : options.Any(option => option.Text("text").Length == 0) ? ApiError.Card(42041, "option_list.text")
            : null;
    }

    private static ApiError? Submit(JsonElement card) =>
        !CardParts.IsWithin(card.Object("submit_button")?.Text("key") ?? "", CardParts.KeyBytes) ? ApiError.Card(42046, "submit_button.key")
        : card.Object("submit_button")?.Text("text") is not { Length: > 0 } ? ApiError.Card(42049, "submit_button.text")
        : null;
}
