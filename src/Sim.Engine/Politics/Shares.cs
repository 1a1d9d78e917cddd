using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Politics;

/// <summary>What part of all power a person holds. Rivals close ranks against whoever holds too much.</summary>
public static class Shares
{
    public const int Bases = 5;

    /// <summary>A person's part, in percent, of the bases of everyone who is active.</summary>
    public static int Of(Situation situation, int person)
    {
        var all = 0;
        for (var i = 0; i < situation.Scenario.People.Length; i++)
        {
            if (situation.IsActive(i))
            {
                all += Sum(situation, i);
            }
        }

        return all == 0 || !situation.IsActive(person) ? 0 : Sum(situation, person) * 100 / all;
    }

    public static int Sum(Situation situation, int person)
    {
        var sum = 0;
        for (var b = 0; b < Bases; b++)
        {
            sum += situation.Of(person, (Base)b);
        }

        return sum;
    }
}
