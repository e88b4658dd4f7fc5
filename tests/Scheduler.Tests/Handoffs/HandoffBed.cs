using Tutorship.Domain;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Handoffs;

/// <summary>陈建国's school with everybody of the chain, and 王子涵 handed over.</summary>
internal static class HandoffBed
{
    public static List<Sending> Asked(SchoolBed bed) =>
        [.. bed.Channel.Sendings.Where(sending => sending.Text.EndsWith("由您跟进就回 接手", StringComparison.Ordinal))];

    public static string[] Receivers(SchoolBed bed) => [.. bed.Channel.Sendings.Select(sending => sending.Receiver.Value).Order()];

    public static async Task<SchoolBed> RaisedAsync(string localTime)
    {
        var bed = await SchoolBed.OpenAsync(localTime, db =>
        {
            db.AddChenJianguo();
            db.AddStaff("C01", "林静", roles: "counsellor");
            db.AddStaff("D01", "值班", roles: "duty_leader");
            db.AddStaff("M01", "赵琴", roles: "moral_education");
            db.AddStaff("P01", "徐明", roles: "principal");
        });
        await RaiseAsync(bed, by: "T01");
        return bed;
    }

    public static async Task RaiseAsync(SchoolBed bed, string by)
    {
        await using var db = bed.Get<SchoolDbs>().Open(SchoolBed.SchoolId);
        var roster = (await bed.Get<SchoolFactsStore>().SlowFactsAsync(db)).Roster;
        StudentId student = new("S02");
        var id = await HandoffBook.NextIdAsync(db, student, CancellationToken.None);
        bed.Get<HandoffDesk>().Raise(db, id, student, new StaffId(by), roster);
        await db.SaveChangesAsync();
    }

    public static async Task TakeAsync(SchoolBed bed, string by)
    {
        await using var db = bed.Get<SchoolDbs>().Open(SchoolBed.SchoolId);
        var open = await bed.Get<HandoffBook>().OpenForAsync(db, new StaffId(by), CancellationToken.None);
        bed.Get<HandoffDesk>().Take(db, Assert.Single(open), new StaffId(by));
        await db.SaveChangesAsync();
    }

    public static async Task<IReadOnlyList<Handoff>> OpenForAsync(SchoolBed bed, string receiver)
    {
        await using var db = bed.Get<SchoolDbs>().Open(SchoolBed.SchoolId);
        return await bed.Get<HandoffBook>().OpenForAsync(db, new StaffId(receiver), CancellationToken.None);
    }
}
