using Tutorship.Domain;

namespace Tutorship.Scheduler.Handoffs;

/// <summary>Who, whom and when; never what. The first line is neutral: banners are read by strangers.</summary>
public static class HandoffPhrases
{
    /// <param name="mentors">Who raised it, and who joined.</param>
    /// <param name="student">Whom it is about.</param>
    /// <param name="at">School-local.</param>
    /// <param name="rung">0: asked for the first time.</param>
    /// <param name="isAnew">Somebody had it and gave it back.</param>
    public static string Asked(string mentors, Student student, DateTimeOffset at, int rung, bool isAnew) =>
        $"""
        {(rung == 0 && isAnew ? "有一份转介退回了，请您接手" : rung == 0 ? "有一份转介等您接手" : "有一份转介还没有人接手，请您接手")}
        {mentors} 老师 {DateDigits.Of(at.DateTime)} 转介 {Named(student)}
        请马上联系 {mentors} 老师了解情况
        由您跟进就回 接手
        """.ReplaceLineEndings("\n");

    public static string Taken(string by, Student student) =>
        $"您的转介有人接手了\n{Named(student)}：由 {by} 老师跟进，会与您联系";

    public static string GivenBack(string by, Student student) =>
        $"您的转介退回了，正在另请人接手\n{Named(student)}：{by} 老师退回了，现在还没有人接手；有人接手马上告诉您";

    public static string Unanswered(Student student) =>
        $"您的转介还没有人接手\n{Named(student)}：能找的人都找过了，还在继续催。请您现在直接打电话给学校领导；有生命危险打 110 或 120";

    public static string Slowed(Student student) =>
        $"您的转介一直没有人接手\n{Named(student)}：催了一天没有回音，以后每天早上再催一次，直到有人接手。请您当面找校长；弄错了回 撤回转介";

    public static string Withdrawn(string mentor, Student student, DateTimeOffset at) =>
        $"有一份转介撤回了\n{mentor} 老师撤回 {DateDigits.Of(at.DateTime)} 的转介：{Named(student)}\n您要是已经在处理，请先与 {mentor} 老师核实";

    /// <summary>To whoever worried about the same child: the worry may be another one.</summary>
    public static string WithdrawnByAnother(string mentor, Student student) =>
        $"有一份转介撤回了\n{Named(student)}：{mentor} 老师撤回了，不再催人接手。您还担心就回 转介 {student.Name}";

    public static string Unmanned() =>
        "有一份转介没有人可以接\n名单里没有心理老师、值班领导、德育处或校长。请马上在名单的 roles 一栏设置，并当面告诉学校领导";

    private static string Named(Student student) => $"{student.Name}（{student.Class}）";
}
