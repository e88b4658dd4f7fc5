using Tutorship.Domain;

namespace Tutorship.Scheduler.Handoffs;

/// <summary>Who, whom and when; never what. The first line is neutral: banners are read by strangers.</summary>
public static class HandoffPhrases
{
    /// <param name="mentor">Who raised it.</param>
    /// <param name="student">Whom it is about.</param>
    /// <param name="at">School-local.</param>
    /// <param name="rung">0: asked for the first time.</param>
    public static string Asked(string mentor, Student student, DateTimeOffset at, int rung) =>
        $"""
        {(rung == 0 ? "有一份转介等您接手" : "有一份转介还没有人接手，请您接手")}
        {mentor} 老师 {DateDigits.Of(at.DateTime)} 转介 {student.Name}（{student.Class}）
        请马上联系 {mentor} 老师了解情况
        由您跟进就回 接手
        """.ReplaceLineEndings("\n");

    public static string Taken(string by, Student student) =>
        $"""
        您的转介有人接手了
        {student.Name}（{student.Class}）：由 {by} 老师跟进，会与您联系
        """.ReplaceLineEndings("\n");
}
