using System.Numerics;
using System.Runtime.Intrinsics;
using Sim.Engine.Books;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Showdowns;

/// <summary>Who has agreed to move against whom.</summary>
public static class Pledges
{
    public static void Give(Affairs affairs, int person, int against)
    {
        var layout = affairs.Scenario.Layout;
        if (affairs.Situation.PledgedAgainst(person) != against)
        {
            affairs[layout.Pledges + person] = against + 1;
            affairs[layout.PledgedIn + person] = affairs.Turn + 1;
        }
    }

    /// <summary>How many who are active have agreed to move against a person. It is asked very often, so eight are asked at once.</summary>
    public static int Count(Situation situation, int against)
    {
        var layout = situation.Scenario.Layout;
        var pledges = situation.Numbers.AsSpan(layout.Pledges, layout.People);
        var standings = situation.Numbers.AsSpan(layout.Standings, layout.People);
        var (count, first) = (0, 0);
        for (; first + Vector256<int>.Count <= pledges.Length; first += Vector256<int>.Count)
        {
            var agreed = Vector256.Equals(Vector256.Create<int>(pledges[first..]), Vector256.Create(against + 1));
            var active = Vector256.Equals(Vector256.Create<int>(standings[first..]), Vector256.Create((int)Standing.Active));
            count += BitOperations.PopCount((agreed & active).ExtractMostSignificantBits());
        }

        for (var i = first; i < pledges.Length; i++)
        {
            count += pledges[i] == against + 1 && standings[i] == (int)Standing.Active ? 1 : 0;
        }

        return count;
    }

    /// <summary>Frees a person from his promise, and everybody from the promise to move against him.</summary>
    public static void Dissolve(Affairs affairs, int person)
    {
        affairs[affairs.Scenario.Layout.Pledges + person] = 0;
        DissolveAgainst(affairs, person);
    }

    /// <summary>Frees everybody from the promise to move against a person; his own word to others he keeps.</summary>
    public static void DissolveAgainst(Affairs affairs, int person)
    {
        var pledges = affairs.Scenario.Layout.Pledges;
        for (var i = 0; i < affairs.Scenario.People.Length; i++)
        {
            if (affairs[pledges + i] == person + 1)
            {
                affairs[pledges + i] = 0;
            }
        }
    }
}
