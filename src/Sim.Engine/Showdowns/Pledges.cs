using Sim.Engine.Books;
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

    public static int Count(Situation situation, int against)
    {
        var count = 0;
        for (var i = 0; i < situation.Scenario.People.Length; i++)
        {
            if (situation.IsActive(i) && situation.PledgedAgainst(i) == against)
            {
                count++;
            }
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
