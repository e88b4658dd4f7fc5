using System.Globalization;
using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>Reads one part: what was done, whether it was, with whom and when.</summary>
internal static partial class PartReader
{
    public static Part Read(IReadOnlyList<Token> tokens, DateTime now, bool isQuestion, bool endsItem, bool isBehindParent = false)
    {
        var deeds = Deeds.Places(tokens, isBehindParent && IsShortContact(tokens));
        var kind = KindOf(tokens, deeds, isBehindParent);
        var deed = kind is null ? -1 : MainDeed(tokens, deeds, kind.Value);
        var students = StudentFinder.Find(tokens, deed, kind);
        var met = deed < 0 && students.Count == 0 ? StudentFinder.Met(tokens) : [];
        IReadOnlyList<SpokenDay> days = met.Count > 0 && tokens.First(token => !token.Is(Sense.Space)).Day is { } lead ? [lead] : DayFinder.Find(tokens, deed);
        var isDone = deed >= 0 && IsSaidDone(tokens, deeds, deed);
        days = days.Count == 0 && deed >= 0 && StandingFinder.Reaches(tokens, deed, token => token.Text is "上次" or "上回" or "上一次" or "上一回" or "前一次" or "第二天" or "次日" or "隔天" or "隔日" or "头一天" or "那天" or "那次" || (token.Text is "以前" or "之前" or "从前" && tokens.Skip(deed).Any(word => word.Text == "过"))) ? [SpokenDay.Unreadable with { IsLoose = true }] : days;
        return new(tokens)
        {
            Deed = deed,
            Kind = kind,
            Students = students,
            Met = met,
            Days = days,
            IsSaidDone = isDone,
            EndsItem = endsItem,
            Standing = isQuestion && deed >= 0
                ? Standing.Asked
                : StandingFinder.Find(tokens, deed, deeds, isDone, days.Any(day => day.On > DateOnly.FromDateTime(now)) || StandingFinder.Reaches(tokens, deed, token => token.Day?.On > DateOnly.FromDateTime(now)) || IsComing(tokens, deed, now) || IsLaterToday(tokens, deed, now) || IsPutOff(tokens, deed, now)),
            MayBePlan = !isDone && deed >= 0 && PlanAlone.IsIt(tokens, deed, now),
            PointsBack = students.Count == 0 && tokens.Any(token => token.Is(Sense.Pronoun | Sense.Parent)),
            IsOfSomebody = students.Count == 0 && tokens.Take(Math.Max(0, deed)).Any(token => token.Is(Sense.Somebody | Sense.Companion | Sense.Colleague)),
        };
    }

    /// <summary>明天李想过生日, 妈妈说明天来校, 一凡明天补, 剩下的明天, 跟妈妈说好下周三来: nothing took place.</summary>
    private static bool IsComing(IReadOnlyList<Token> tokens, int deed, DateTime now) => deed < 0
        && (tokens.First(token => !token.Is(Sense.Space)).Day?.On > DateOnly.FromDateTime(now)
            || (tokens.First(token => !token.Is(Sense.Space)).Is(Sense.Others) && tokens.Any(token => token.Day?.On > DateOnly.FromDateTime(now))) || tokens.Zip(tokens.Skip(1)).Any(pair => (pair.First.Day?.On > DateOnly.FromDateTime(now) && pair.Second.Text[0] == '补')
            || (pair.First.Text is "说" or "讲" && (pair.Second.Day?.On > DateOnly.FromDateTime(now) || pair.Second.Text is "改天" or "下次" or "再说" or "以后" or "回头")))
            || tokens.SkipWhile(token => !PlanWords.Appoint(token.Text)).Any(token => token.Day?.On > DateOnly.FromDateTime(now)) || tokens.Zip(tokens.Skip(1)).Any(pair => pair.First.Day?.On > DateOnly.FromDateTime(now) && pair.Second.Is(Sense.Contact | Sense.Mode | Sense.Go)));

    /// <summary>张三的谈话明天补, 张三的家访周末补上.</summary>
    private static bool IsPutOff(IReadOnlyList<Token> tokens, int deed, DateTime now)
    {
        var behind = deed < 0 ? [] : tokens.Skip(deed + 1).Where(token => !token.Is(Sense.Space | Sense.Adverb)).Take(3).ToList();
        return behind is [{ Day: { } day }, ..] && (day.On > DateOnly.FromDateTime(now)
            || (behind.Count > 1 && behind[1].Text[0] == '补' && !behind[^1].Text.Contains('的', StringComparison.Ordinal) && !behind[^1].Text.Contains('了', StringComparison.Ordinal)));
    }

    /// <summary>今晚找他谈, 第七节找他谈, said in the morning.</summary>
    private static bool IsLaterToday(IReadOnlyList<Token> tokens, int deed, DateTime now) =>
        tokens.Take(Math.Max(0, deed)).Any(token => token.Is(Sense.TimeOfDay) && TimeOnly.TryParseExact(token.Text, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && time > TimeOnly.FromDateTime(now)
            && !tokens.Take(deed).Any(other => other.Day is not null))
        || (now.Hour is >= 4 and < 12 && AfternoonLesson().IsMatch(string.Concat(tokens.Take(Math.Max(0, deed)).Select(token => token.Text))))
        || tokens.Take(Math.Max(0, deed)).Any(token => token.Is(Sense.TimeOfDay | Sense.Day) && (token.Day is null || token.Day.IsToday)
            && ((now.Hour >= 4 && now.Hour < (token.Text[0] == '今' ? 18 : 16) && token.Text.Contains('晚', StringComparison.Ordinal))
                || (now.Hour is >= 4 and < 13 && token.Text.Contains("下午", StringComparison.Ordinal))));

    private static EntryKind? KindOf(IReadOnlyList<Token> tokens, IReadOnlyList<int> deeds, bool isBehindParent)
    {
        if (deeds.Count == 0)
        {
            return null;
        }

        var visit = First(tokens, deeds, Sense.Visit | Sense.Home);
        var talk = First(tokens, deeds, Sense.Talk);
        if (visit >= 0 && (talk < 0 || visit < talk || tokens[visit].Is(Sense.Home)))
        {
            return EntryKind.Visit;
        }

        if (First(tokens, deeds, Sense.HomeSchool) >= 0 || Partners.IsWithParent(tokens, deeds) || (isBehindParent && talk < 0 && IsContactAlone(tokens)))
        {
            return EntryKind.ParentContact;
        }

        return talk >= 0 || IsTalkWithStudent(tokens, deeds) ? EntryKind.Talk : null;
    }

    /// <summary>张三妈妈说他熬夜，已电话联系: with whom is said before.</summary>
    private static bool IsContactAlone(IReadOnlyList<Token> tokens) =>
        !tokens.Any(token => token.Is(Sense.Name | Sense.Number | Sense.Pronoun | Sense.All | Sense.Others | Sense.Classmate | Sense.Somebody));

    /// <summary>张三妈妈说他熬夜，微信上说了说: a word of contact, done, and nothing before it.</summary>
    private static bool IsShortContact(IReadOnlyList<Token> tokens)
    {
        var contact = Enumerable.Range(0, tokens.Count).FirstOrDefault(i => tokens[i].Is(Sense.Contact)
            && (tokens[i].Text.Contains('了', StringComparison.Ordinal) || (i + 1 < tokens.Count && tokens[i + 1].Is(Sense.Done))), -1);
        return contact >= 0 && IsContactAlone(tokens) && tokens.Take(contact).All(Part.IsStructural)
            && (!tokens[contact].Is(Sense.Told) || tokens.Take(contact).Any(token => token.Is(Sense.Mode)));
    }

    /// <summary>沟通, 打电话 with the student is a talk; the same words with nobody named are one for 沟通 alone.</summary>
    private static bool IsTalkWithStudent(IReadOnlyList<Token> tokens, IReadOnlyList<int> deeds)
    {
        var deed = First(tokens, deeds, Sense.TalkIfStudent);
        var hasStudent = tokens.Take(Math.Max(0, deed)).Any(token => token.Is(Sense.Name));
        return deed >= 0 && (hasStudent || !tokens.Any(token => token.Is(Sense.Parent)))
            && (tokens.Any(token => token.Is(Sense.Name | Sense.Number | Sense.Pronoun | Sense.All | Sense.Each)) || deeds.Any(place => tokens[place].Text.Contains("沟通", StringComparison.Ordinal)));
    }

    private static int First(IReadOnlyList<Token> tokens, IReadOnlyList<int> deeds, Sense sense) =>
        deeds.Where(deed => tokens[deed].Is(sense)).DefaultIfEmpty(-1).First();

    private static int MainDeed(IReadOnlyList<Token> tokens, IReadOnlyList<int> deeds, EntryKind kind) => kind switch
    {
        EntryKind.Visit => First(tokens, deeds, Sense.Visit | Sense.Home),
        EntryKind.Talk when First(tokens, deeds, Sense.Talk) is >= 0 and var talk => talk,
        EntryKind.Talk => First(tokens, deeds, Sense.TalkIfStudent),
        _ => deeds[0],
    };

    private static bool IsSaidDone(IReadOnlyList<Token> tokens, IReadOnlyList<int> deeds, int main) =>
        deeds.Any(deed => deed >= main && (Follows(tokens, deed) || tokens[deed].Text.Contains('了', StringComparison.Ordinal))) || (tokens[main].Text.Contains('过', StringComparison.Ordinal) && !tokens[main].Text.EndsWith("过去", StringComparison.Ordinal)) || tokens[main].Is(Sense.Done)
        || Enumerable.Range(0, main).Reverse().TakeWhile(i => !PlanWords.Appoint(tokens[i].Text)).Any(i => tokens[i].Text is "已" or "已经" or "找了" or "叫了" or "喊了"
            || (tokens[i].Text is "刚" or "刚刚" or "刚才" && !tokens[i + 1].Is(Sense.Plan)))
        || tokens.Take(main).Zip(tokens.Skip(1)).Any(pair => pair.First.Text is "进行" or "开展" && pair.Second.Is(Sense.Done))
        || (tokens[main].Is(Sense.Visit | Sense.Home) && tokens.Skip(main + 1).Any(token => token.Text is "回来" or "回来了" or "归来" or "刚回来"))
        || tokens.Any(token => token.Text is "去了" or "去过" or "到过" or "到了" or "去了趟" or "去了一趟");

    private static bool Follows(IReadOnlyList<Token> tokens, int deed)
    {
        for (var i = deed + 1; i < tokens.Count && (tokens[i].Is(Sense.Aspect) || tokens[i].Text is "刚" or "刚刚" or "已" or "已经"); i++)
        {
            if (tokens[i].Is(Sense.Done | Sense.Possessive) || tokens[i].Text[0] is '了' or '过')
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("第[五六七八九5-9]节")]
    private static partial Regex AfternoonLesson();
}
