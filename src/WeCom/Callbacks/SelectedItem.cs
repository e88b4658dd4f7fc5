namespace Tutorship.WeCom.Callbacks;

/// <summary>What was chosen under one question of a card. The texts of the options are not sent back, only their ids.</summary>
public sealed record SelectedItem(string QuestionKey, IReadOnlyList<string> OptionIds);
