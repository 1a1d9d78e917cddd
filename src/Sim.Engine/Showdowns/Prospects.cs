using Sim.Engine.Chances;
using Sim.Engine.Politics;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Showdowns;

/// <summary>How likely a strike seems to whoever thinks of it. He counts on what he knows, and on what has been seen to happen.</summary>
public static class Prospects
{
    /// <summary>In percent.</summary>
    /// <param name="hasTheVotes">Whether he can expect the hands of the Presidium.</param>
    public static int Of(Situation situation, int striker, int against, bool hasTheVotes)
    {
        if (hasTheVotes)
        {
            if (Forces.Of(situation, against) >= Forces.Slight)
            {
                return Odds.Of(Forces.Balance(Forces.Pledged(situation, striker, against), Forces.Ready(situation, against)));
            }

            // Nobody reckons with the Central Committee before it has once met over the Presidium's head.
            return situation.Appeals == 0 ? 95 : 95 - (AppealOf(situation, striker, against, against) * 90 / 100);
        }

        if (situation.Of(striker, Base.Security) >= Forces.Slight)
        {
            return Odds.Of(Forces.Balance(Forces.Of(situation, striker), Forces.OfTheRest(situation, striker)));
        }

        return situation.Appeals == 0 ? 5 : AppealOf(situation, striker, against, striker);
    }

    /// <summary>Whether he can expect the hands of the Presidium.</summary>
    public static bool HasTheVotes(Situation situation, int striker, int against)
    {
        var (hands, voters) = (0, 0);
        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            if (situation.Votes(person))
            {
                voters++;
                hands += IsFor(situation, person, striker, against) ? 1 : 0;
            }
        }

        return hands * 2 > voters;
    }

    private static int AppealOf(Situation situation, int striker, int against, int loser)
    {
        var hands = Expected(situation, striker, against, stackalloc Hand[situation.Scenario.People.Length]);
        var sides = new Sides(situation, striker, against, hands, stackalloc int[Sides.Room(situation)]);
        return Plenums.Promises(situation, sides, loser) ? Plenums.Prospects(situation, sides, loser) : 0;
    }

    private static ReadOnlySpan<Hand> Expected(Situation situation, int striker, int against, Span<Hand> room)
    {
        var count = 0;
        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            if (situation.Votes(person))
            {
                room[count++] = new Hand(person, IsFor(situation, person, striker, against) ? 0 : 1, Spoke: false);
            }
        }

        return room[..count];
    }

    private static bool IsFor(Situation situation, int person, int striker, int against) =>
        person != against && (person == striker || IsExpected(situation, person, striker, against));

    // The player is counted on only when he has given his word.
    private static bool IsExpected(Situation situation, int person, int striker, int against) =>
        person == situation.Chair
            ? situation.PledgedAgainst(person) == against
            : Readiness.Of(situation, person, striker, against) > situation.Scenario.Weights.Near;
}
