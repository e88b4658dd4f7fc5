using System.Text.Json.Nodes;
using Tutorship.WeCom.Messages;

namespace Tutorship.WeCom.Cards;

/// <summary>A card with something to press (doc 90236 template_card); clicks come back as events with the task id.</summary>
/// <exception cref="ArgumentException">The card breaks a rule of the platform.</exception>
public abstract record TemplateCard
{
    private TemplateCard(string cardType, string taskId, string title, string? description)
    {
        CardType = cardType;
        TaskId = CardChecks.TaskId(taskId);
        Title = CardChecks.Title(title);
        Description = description;
    }

    public string CardType { get; }

    public string TaskId { get; }

    public string Title { get; }

    public string? Description { get; }

    /// <summary>The small line above the title, e.g. the school's name.</summary>
    public string? Source { get; init; }

    /// <summary>Only when an earlier card is replaced: the card is spent, and this stands where its buttons were.</summary>
    public string? ReplaceText { get; init; }

    private bool IsSpent => ReplaceText is not null;

    /// <summary>Up to 6 buttons.</summary>
    public sealed record Buttons(
        string TaskId, string Title, string? Description, IReadOnlyList<CardButton> List, string? SubTitle = null)
        : TemplateCard("button_interaction", TaskId, Title, Description)
    {
        public IReadOnlyList<CardButton> List { get; } = CardChecks.List(List, CardLimits.Buttons, button => button.Key);

        private protected override void AddTo(JsonObject card)
        {
            if (SubTitle is not null)
            {
                card["sub_title_text"] = Shortened.To(SubTitle, CardLimits.SubTitle);
            }

            card["button_list"] = new JsonArray([.. List.Select(button => button.ToJson())]);
        }
    }

    /// <summary>One question with up to 20 options.</summary>
    public sealed record Vote(
        string TaskId,
        string Title,
        string? Description,
        string QuestionKey,
        bool AllowsSeveral,
        IReadOnlyList<CardOption> Options,
        SubmitButton Submit)
        : TemplateCard("vote_interaction", TaskId, Title, Description)
    {
        public string QuestionKey { get; } = CardChecks.Key(QuestionKey, CardLimits.KeyBytes);

        public IReadOnlyList<CardOption> Options { get; } = CardChecks.List(Options, CardLimits.VoteOptions, option => option.Id);

        private protected override void AddTo(JsonObject card)
        {
            var question = new JsonObject
            {
                ["question_key"] = QuestionKey,
                ["mode"] = AllowsSeveral ? 1 : 0,
                ["option_list"] = new JsonArray([.. Options.Select(option => option.ToTick())]),
            };
            if (IsSpent)
            {
                question["disable"] = true;
            }

            card["checkbox"] = question;
            card["submit_button"] = Submit.ToJson();
        }
    }

    /// <summary>Up to 3 drop-downs.</summary>
    public sealed record Selects(
        string TaskId, string Title, string? Description, IReadOnlyList<CardSelect> List, SubmitButton Submit)
        : TemplateCard("multiple_interaction", TaskId, Title, Description)
    {
        public IReadOnlyList<CardSelect> List { get; } =
            CardChecks.List(List, CardLimits.Selects, select => select.QuestionKey);

        private protected override void AddTo(JsonObject card)
        {
            card["select_list"] = new JsonArray([.. List.Select(select => select.ToJson(IsSpent))]);
            card["submit_button"] = Submit.ToJson();
        }
    }

    /// <summary>A notice with a link, nothing to press: what a card may turn into.</summary>
    public sealed record Notice(string TaskId, string Title, string? Description, Uri Url, string? SubTitle = null)
        : TemplateCard("text_notice", TaskId, Title, Description)
    {
        public Uri Url { get; } = CardChecks.Link(Url, CardLimits.UrlBytes);

        private protected override void AddTo(JsonObject card)
        {
            if (SubTitle is not null)
            {
                card["sub_title_text"] = Shortened.To(SubTitle, CardLimits.SubTitle);
            }

            card["card_action"] = new JsonObject { ["type"] = 1, ["url"] = Url.AbsoluteUri };
        }
    }

    internal JsonObject ToJson()
    {
        var card = new JsonObject { ["card_type"] = CardType };
        if (Source is not null)
        {
            card["source"] = new JsonObject { ["desc"] = Shortened.To(Source, CardLimits.Source), ["desc_color"] = 0 };
        }

        card["main_title"] = new JsonObject { ["title"] = Shortened.To(Title, CardLimits.Title) };
        if (Description is not null)
        {
            card["main_title"]!["desc"] = Shortened.To(Description, CardLimits.Description);
        }

        card["task_id"] = TaskId;
        AddTo(card);
        if (ReplaceText is not null)
        {
            card["replace_text"] = ReplaceText;
        }

        return card;
    }

    private protected abstract void AddTo(JsonObject card);
}
