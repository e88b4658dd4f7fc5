using System.Text.RegularExpressions;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>What the weights of danger are learned from: every row of the tables and every labelled message.</summary>
internal sealed record DangerLesson(LessonSource Source, string Text, bool IsDanger, bool IsViolence)
{
    private static readonly string[] Tables =
    [
        "clauses", "contacts", "days", "growth-messages", "life-events", "lines", "list", "modes", "names", "nothing", "requests", "strategies",
        "talks", "visits", "words",
    ];

    private static readonly Regex Names = new(string.Join('|', EvalFolder.Register.Roster.Students.Select(student => student.Name)
        .Concat(["李想", "王子涵", "周雨桐", "何其乐", "孙浩然", "陈晨", "刘洋", "张三"]).Distinct().OrderByDescending(name => name.Length)));

    public static IReadOnlyList<DangerLesson> All { get; } =
    [
        .. Rows("danger-self-harm").Select(row => Of(LessonSource.Danger, row, isDanger: true) with { IsViolence = false }),
        .. Rows("danger-violence").Select(row => Of(LessonSource.Danger, row, isDanger: true) with { IsViolence = true }),
        .. Rows("danger-none").Select(row => Of(LessonSource.LookAlike, row, isDanger: false)),
        .. Rows("danger-everyday").Select(row => Of(LessonSource.Everyday, row, isDanger: false)),
        .. Rows("crisis-words", "crisis-unmistakable", "crisis-likely", "crisis-oblique").Select(row => Of(LessonSource.Phrase, row, isDanger: true)),
        .. Rows("crisis-look-alikes", "crisis-everyday").Select(row => Of(LessonSource.Phrase, row, isDanger: false)),
        .. Rows(Tables).Select(ReplyTable.Read).Select(row => Of(LessonSource.Everyday, row.Text, row.Expected.IsCrisis)),
        .. LabelledMessage.Of("replies-own.jsonl").Select(message => Of(LessonSource.Everyday, message.Text, message.Expected.IsCrisis)),
    ];

    private static IEnumerable<string> Rows(params string[] tables) => tables.SelectMany(ReplyTable.RowsOf);

    private static DangerLesson Of(LessonSource source, string text, bool isDanger)
    {
        var tight = TightText.Of(PlainText.Of(text).Text).Text;
        return new(
            source, Names.Replace(tight, name => new string('某', name.Length)), isDanger,
            isDanger && DangerSigns.In(tight, [], text).Any(sign => sign.Kind != DangerKinds.SelfHarm));
    }
}

internal enum LessonSource
{
    /// <summary>Told as teachers tell it.</summary>
    Danger,

    /// <summary>The same words, and no danger.</summary>
    LookAlike,

    /// <summary>Rows that stand for a phrase of the reviewed table.</summary>
    Phrase,

    /// <summary>What mentors write every day.</summary>
    Everyday,
}
