using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>不是孙浩然，是郑宇航, while it is asked of what kind: the question is of the other from then on.</summary>
public static class QuestionCorrection
{
    /// <summary>The question as it would have been asked of the right one; null where the message sets nothing of it right.</summary>
    public static Question? Of(Question question, SchoolRegister register, StaffId sender, string text)
    {
        var context = new ReplyContext(register, sender, question.SaidAt, question.List);
        return question.Reason is AskReason.Kind or AskReason.Date
            && CorrectionReader.Read(context, text) is { Denied: { } denied, Meant: { } meant }
            && register.Roster.Find(denied) is { } wrong && register.Roster.Find(meant) is { } right
            && question.Text.Contains(wrong.Name, StringComparison.Ordinal)
                ? question with { Text = question.Text.Replace(wrong.Name, right.Name, StringComparison.Ordinal), IsCorrected = true }
                : null;
    }
}
