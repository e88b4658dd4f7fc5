namespace Tutorship.Domain;

/// <summary>Members of clubs, each with the mentor who leads it, as far as there is room and no refusal.</summary>
internal static class ClubMatches
{
    public static IReadOnlyList<MentorMatch> Of(MatchingRound round)
    {
        var room = round.Capacities.ToDictionary(capacity => capacity.Mentor, capacity => capacity.Room);
        var waiting = round.Students.ToHashSet();
        var refused = round.Refusals.ToHashSet();
        List<MentorMatch> matches = [];
        foreach (var club in round.Clubs)
        {
            foreach (var member in club.Members)
            {
                var left = room.GetValueOrDefault(club.Mentor);
                if (left > 0 && !refused.Contains(new Refusal(club.Mentor, member)) && waiting.Remove(member))
                {
                    room[club.Mentor] = left - 1;
                    matches.Add(new MentorMatch(member, club.Mentor, MatchReason.Club));
                }
            }
        }

        return matches;
    }
}
