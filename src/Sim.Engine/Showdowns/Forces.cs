using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Showdowns;

/// <summary>What force stands behind a side when votes are not enough: the army and the police, of those who are organised.</summary>
public static class Forces
{
    /// <summary>Below this a man has no force to speak of, and a vote removes him.</summary>
    public const int Slight = Situation.SlightForce;

    public static int Of(Situation situation, int person) => situation.ForceOf(person);

    /// <summary>The force of those who are pledged against a man, and of the one who strikes.</summary>
    public static int Pledged(Situation situation, int striker, int against)
    {
        var sum = Of(situation, striker);
        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            if (person != striker && person != against && situation.IsActive(person) && situation.PledgedAgainst(person) == against)
            {
                sum += Of(situation, person);
            }
        }

        return sum;
    }

    /// <summary>What the difference of two forces comes to, as a score for odds.</summary>
    public static int Balance(int attack, int defence) => (attack - defence) / 3;

    /// <summary>What the man attacked can call up in time: little if he suspects nothing, all of it if he is warned.</summary>
    public static int Ready(Situation situation, int person) =>
        Of(situation, person) * (40 + situation.Alarm(person)) / 100;

    /// <summary>What the rest can call up against a man who strikes with the police and without the votes.</summary>
    public static int OfTheRest(Situation situation, int striker)
    {
        var sum = 0;
        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            if (person != striker && situation.IsActive(person))
            {
                sum += situation.Of(person, Base.Army);
            }
        }

        return sum / 2;
    }
}
