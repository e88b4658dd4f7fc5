using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Matching;

public class MatchingTests
{
    [Fact]
    public void A_first_wish_is_met_where_there_is_room() =>
        Assert.Equal([new MentorMatch(李想, 王丽华, MatchReason.Wish, 1)], Of(Round([李想]) with { Wishes = [new(李想, 王丽华, 1)] }).Matches);

    [Fact]
    public void Two_who_want_the_last_place_of_one_mentor_are_weighed_by_their_second_wishes()
    {
        var matching = Of(Round([李想, 张珊珊], room: 1) with
        {
            Wishes = [new(李想, 陈建国, 1), new(张珊珊, 陈建国, 1), new(张珊珊, 王丽华, 2)],
        });
        Assert.Equal(
            [new(李想, 陈建国, MatchReason.Wish, 1), new MentorMatch(张珊珊, 王丽华, MatchReason.Wish, 2)],
            matching.Matches);
    }

    [Fact]
    public void A_mentor_who_refuses_does_not_get_the_student()
    {
        var matching = Of(Round([李想]) with
        {
            Wishes = [new(李想, 陈建国, 1), new(李想, 王丽华, 3)],
            Refusals = [new(陈建国, 李想)],
        });
        Assert.Equal([new MentorMatch(李想, 王丽华, MatchReason.Wish, 3)], matching.Matches);
    }

    [Fact]
    public void A_club_goes_to_its_mentor_before_any_wish()
    {
        var matching = Of(Round([李想, 张珊珊], room: 1) with
        {
            Wishes = [new(李想, 陈建国, 1), new(张珊珊, 王丽华, 1)],
            Clubs = [new Club("合唱团", 陈建国, [张珊珊])],
        });
        Assert.Equal(new MentorMatch(张珊珊, 陈建国, MatchReason.Club), matching.Matches[1]);
        Assert.Equal(MatchReason.Room, matching.Matches[0].Reason);
    }

    [Fact]
    public void Without_wishes_the_mentors_with_the_fewest_students_come_first()
    {
        var round = new MatchingRound([李想, 张珊珊, 赵子轩], [new(陈建国, 5, 2), new(王丽华, 5, 0), new(欧阳雪, 5, 1)]);
        var loads = Of(round).Matches.CountBy(match => match.Mentor).ToDictionary();
        Assert.Equal((2, 1), (loads[王丽华], loads[欧阳雪]));
    }

    [Fact]
    public void Placing_everybody_outweighs_a_wish()
    {
        var matching = Of(new MatchingRound([李想, 张珊珊], [new(陈建国, 1), new(王丽华, 1)])
        {
            Wishes = [new(李想, 陈建国, 1)],
            Refusals = [new(王丽华, 张珊珊)],
        });
        Assert.Empty(matching.Unplaced);
        Assert.Equal([王丽华, 陈建国], matching.Matches.Select(match => match.Mentor));
    }

    [Fact]
    public void Who_finds_no_room_is_named()
    {
        var matching = Of(new MatchingRound([张珊珊, 李想], [new(陈建国, 1)]) { Wishes = [new(张珊珊, 陈建国, 1)] });
        Assert.Equal([李想], matching.Unplaced);
    }

    [Fact]
    public void A_round_is_the_students_without_mentor_and_the_room_below_the_ratio()
    {
        var school = Open().With(new Domain.Plan { MaxStudentsPerMentor = 2 })
            .Staff(欧阳雪, "欧阳雪", status: MentorStatus.Training)
            .Student(李想, 陈建国).Student(张珊珊).Student(赵子轩, to: "2026-10-01");
        var round = MatchingRound.Of(school.Facts, Day("2026-11-20"));
        Assert.Equal([张珊珊], round.Students);
        Assert.Equal([new(陈建国, 1, 1), new Capacity(王丽华, 2)], round.Capacities);
    }

    private static MatchingRound Round(StudentId[] students, int room = 5) =>
        new(students, [new(陈建国, room), new(王丽华, room), new(欧阳雪, room)]);

    private static Domain.Matching Of(MatchingRound round) => Domain.Matching.Of(round, ShortestPaths.Solve);
}
