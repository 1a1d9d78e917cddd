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

    /// <summary>Everybody's part at once.</summary>
    public static int[] OfAll(Situation situation)
    {
        var parts = new int[situation.Scenario.People.Length];
        var all = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = situation.IsActive(i) ? Sum(situation, i) : 0;
            all += parts[i];
        }

        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = all == 0 ? 0 : parts[i] * 100 / all;
        }

        return parts;
    }

    public static int Sum(Situation situation, int person)
    {
        // The bases come first in a person's block.
        var sum = 0;
        foreach (var points in situation.Numbers.AsSpan(situation.Scenario.Layout.PersonSlot(person, 0), Bases))
        {
            sum += points;
        }

        return sum;
    }
}
