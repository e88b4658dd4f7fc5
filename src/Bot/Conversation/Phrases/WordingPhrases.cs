using Tutorship.Domain;
using Tutorship.Scheduler;
using Tutorship.Scheduler.Reminders;

namespace Tutorship.Bot.Conversation.Phrases;

/// <summary>The words that every sentence to a teacher is made of: dates in digits, names of kinds, modes and strategies.</summary>
public static class WordingPhrases
{
    public static string Day(DateOnly day) => DateDigits.Of(day);

    public static string Moment(DateTime local) => DateDigits.Of(local);

    public static string Kind(EntryKind kind) => kind switch
    {
        EntryKind.Talk => "谈话",
        EntryKind.Visit => "家访",
        EntryKind.ParentContact => "家校沟通",
        EntryKind.GrowthMessage => "成长寄语",
        EntryKind.LifeEvent => "重大变故",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Mode(ContactMode mode) => mode switch
    {
        ContactMode.InPerson => "当面",
        ContactMode.Phone => "电话",
        ContactMode.Video => "视频",
        ContactMode.Text => "文字",
        _ => "",
    };

    public static string Strategies(Strategy strategies) => StrategyPhrases.Short(strategies);

    public static string Companions(Companions companions) =>
        string.Join("、", CompanionNames.Where(pair => companions.HasFlag(pair.Companions)).Select(pair => pair.Name));

    public static string WithClass(Student student) => $"{student.Name}（{student.Class}）";

    /// <summary>Date, mode and strategies as a receipt shows them: 11/06 当面 学业.</summary>
    public static string Circumstances(DateOnly on, ContactMode mode, Strategy strategies) =>
        string.Join(' ', new[] { Day(on), Mode(mode), Strategies(strategies) }.Where(part => part.Length > 0));

    private static readonly (Companions Companions, string Name)[] CompanionNames =
    [
        (Domain.Companions.Homeroom, "班主任"),
        (Domain.Companions.SubjectTeacher, "学科老师"),
        (Domain.Companions.Other, "其他老师"),
    ];
}
