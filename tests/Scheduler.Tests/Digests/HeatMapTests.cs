using SkiaSharp;
using Tutorship.Domain;
using Tutorship.Scheduler.Digests;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Digests;

/// <summary>The picture that follows the digest of a school or grade.</summary>
public sealed class HeatMapTests
{
    private const string NoFont = "no font with Chinese characters";

    [SkippableFact]
    public async Task A_picture_follows_the_text_to_those_who_lead_more_than_a_class()
    {
        Skip.If(ChineseFont.Name is null, NoFont);
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 16:20", School);

        await bed.TickAsync();

        foreach (var leader in new[] { "P01", "G02" })
        {
            Assert.Equal([typeof(OutgoingMessage.Text), typeof(OutgoingMessage.Picture)], bed.Channel.To(leader).Select(sending => sending.Message.GetType()));
        }

        Assert.Single(bed.Channel.To("H03"));
    }

    [SkippableFact]
    public async Task It_is_small_and_its_cells_grow_darker_with_coverage()
    {
        Skip.If(ChineseFont.Name is null, NoFont);
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 16:20", School);
        var facts = await bed.ReadAsync(db => bed.Get<SchoolFactsStore>().LoadAsync(db, new(2026, 11, 6)));

        var png = HeatMap.Png(DigestGrid.Of(facts, new(2026, 11, 6), DigestScope.School)!)!;

        Assert.InRange(png.Length, 1_000, 60_000);
        using var picture = SKBitmap.Decode(png);
        Assert.True(GreyOf(picture, top: false) < GreyOf(picture, top: true), "高二, all done, is the lower row and the darker one");
    }

    [Fact]
    public void A_class_has_no_picture() =>
        Assert.Null(DigestGrid.Of(new SchoolFacts(new Roster([], [], []), new SchoolCalendar([]), new Plan(), []), new(2026, 11, 6), DigestScope.OfClass("高二3班", "高二")));

    [Fact]
    public async Task The_grid_holds_the_figures_of_each_class()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 16:20", School);
        var facts = await bed.ReadAsync(db => bed.Get<SchoolFactsStore>().LoadAsync(db, new(2026, 11, 6)));

        var grid = DigestGrid.Of(facts, new(2026, 11, 6), DigestScope.OfGrade("高二"))!;

        Assert.Equal(["高二3班", "高二12班"], grid.Parts.Select(part => part.Scope.Name));
        var column = Assert.Single(grid.Whole.Requirements);
        Assert.Equal(["50.0%", "100.0%"], grid.Parts.Select(part => DigestGrid.Cell(part, column)!.Share.Percent()));
    }

    /// <summary>The grey of the left column's cell, beside its digits.</summary>
    private static int GreyOf(SKBitmap picture, bool top)
    {
        var y = top ? picture.Height * 30 / 100 : picture.Height * 60 / 100;
        var pixel = picture.GetPixel(picture.Width * 15 / 100, y);
        return pixel.Red + pixel.Green + pixel.Blue;
    }

    private static void School(TutorshipDb db)
    {
        db.AddStaff("P01", "徐校长", roles: "principal");
        db.AddStaff("G02", "孙丽", roles: "grade_leader:高二");
        db.AddStaff("H03", "周敏", homeroom: "高二3班");
        db.AddStaff("T01", "陈建国");
        db.AddStudent("S01", "李思远", "T01");
        db.AddStudent("S02", "王子涵", "T01");
        db.AddStudent("S03", "赵子轩", "T01", schoolClass: "高二12班");
        db.AddStudent("S04", "李想", "T01", grade: "高一", schoolClass: "高一1班");
        db.AddEntry("E1", EntryKind.Talk, "S01", new(2026, 11, 3));
        db.AddEntry("E3", EntryKind.Talk, "S03", new(2026, 11, 3));
    }
}
