using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tutorship.Bot.Tests.Conversation.Walks;
using Tutorship.Domain;
using Tutorship.Storage;
using Xunit.Abstractions;

namespace Tutorship.Bot.Tests.Conversation;

/// <summary>
/// Whole conversations at random: no entry of a student whom nobody named and no number of the list stands for, none without a
/// receipt that says whom and when, and nothing changed by a word that asks for no change.
/// </summary>
public sealed class WalkTests(ITestOutputHelper output)
{
    private const int Messages = 25;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("TUTORSHIP_TEST_LONG") == "1";

    private static readonly DateOnly Today = new(2026, 11, 5);

    private readonly List<string> dialogue = [];

    [Fact]
    public async Task Nothing_is_written_that_was_not_said()
    {
        var seed = IsLong ? Random.Shared.Next() : 20261105;
        output.WriteLine($"seed {seed}");
        Random chance = new(seed);
        await using var school = await DemoHost.StartAsync();
        await school.MoveToAsync(new DateTimeOffset(2026, 11, 5, 16, 20, 0, TimeSpan.FromHours(8)));
        var roster = (await SlowAsync(school)).Roster;
        var mentors = roster.Staff.Where(member => roster.CaseloadOf(member.Id, Today).Count > 2).ToList();
        var heard = mentors.ToDictionary(mentor => mentor.Id, _ => new Heard(roster));
        for (var walk = 0; walk < (IsLong ? 400 : 40); walk++)
        {
            var mentor = mentors[walk % mentors.Count];
            await WalkAsync(school, roster, mentor, heard[mentor.Id], chance);
        }
    }

    private async Task WalkAsync(DemoHost school, Roster roster, StaffMember mentor, Heard heard, Random chance)
    {
        dialogue.Clear();
        var own = roster.CaseloadOf(mentor.Id, Today);
        MentorAtRandom one = new(chance, own, [.. roster.Students.Where(student => own.All(other => other.Name != student.Name))]);
        var delivered = school.TakeDelivered(mentor.Name);
        dialogue.Add($"-> {delivered}");
        heard.Deliver(delivered);
        var before = await EntriesAsync(school, mentor);
        for (var i = 0; i < Messages; i++)
        {
            var said = one.Next();
            var answer = await school.SayAsync(mentor.Name, said.Text);
            dialogue.Add($"{mentor.Name}: {said.Text}\nbot: {answer}");
            var after = await EntriesAsync(school, mentor);
            Hold(roster, said, heard, answer, before, after);
            heard.Take(said, answer);
            before = after;
        }
    }

    private void Hold(Roster roster, Said said, Heard heard, string answer, IReadOnlyList<EntryRow> before, IReadOnlyList<EntryRow> after)
    {
        var fresh = after.Where(row => row.VoidedAt is null && before.All(other => other.Id != row.Id)).ToList();
        var gone = before.Where(row => row.VoidedAt is null && after.Single(other => other.Id == row.Id).VoidedAt is not null).ToList();
        var meant = said.Named.Concat(heard.At(said.Numbers)).Concat(said.SpeaksOfAll ? heard.Everybody : [])
            .Concat(heard.IsAsked ? [.. heard.Asked, .. heard.At(heard.AskedNumbers), .. heard.AskedOfAll ? heard.Everybody : []] : [])
            .Select(student => student.Id).ToHashSet();
        var changed = before.Select(row => row.StudentId).ToHashSet();
        foreach (var row in fresh)
        {
            var name = roster.Find(row.StudentId)!.Name;
            Check(answer.Contains(name, StringComparison.Ordinal), $"the receipt does not name {name}");
            Check(answer.Contains(row.On.ToString("MM/dd", CultureInfo.InvariantCulture), StringComparison.Ordinal), $"the receipt does not say {row.On:MM/dd}");
            Check(meant.Contains(row.StudentId) || (said.Purpose == Purpose.Change && changed.Contains(row.StudentId)), $"nobody said {name}");
            Check(said.Purpose != Purpose.Deed || heard.IsAsked || said.Kind is null || row.Kind == said.Kind, $"{row.Kind} was not said");
        }

        Check(fresh.Count == 0 || said.Purpose != Purpose.Nothing, "nothing was to be written");
        Check(gone.Count == 0 || said.Purpose is Purpose.Change or Purpose.Answer, "nothing was to be taken back");
        Check(fresh.Count > 0 || !answer.Contains("已记", StringComparison.Ordinal), "a receipt for nothing");
        Check(gone.Select(row => roster.Find(row.StudentId)!.Name).All(name => answer.Contains(name, StringComparison.Ordinal)), "taken back without a word");
    }

    private void Check(bool isSo, string otherwise) => Assert.True(isSo, $"{otherwise}\n\n{string.Join('\n', dialogue)}");

    private static Task<List<EntryRow>> EntriesAsync(DemoHost school, StaffMember mentor) =>
        school.InDatabaseAsync(db => db.Entries.AsNoTracking().Where(row => row.AuthorId == mentor.Id).ToListAsync());

    private static Task<SlowFacts> SlowAsync(DemoHost school) =>
        school.InDatabaseAsync(db => school.App.Services.GetRequiredService<SchoolFactsStore>().SlowFactsAsync(db));
}
