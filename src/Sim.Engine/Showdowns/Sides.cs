using System.Collections.Immutable;
using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Showdowns;

/// <summary>
/// Who stands where when the Presidium has voted: its members as they voted, and those outside it (secretaries, marshals, ministers) by
/// what binds them. Many of these stand aside.
/// </summary>
public sealed class Sides
{
    // Outside the room nobody needs to take a side; a friend does, and whoever has sworn.
    private const int Friend = 58;
    private const int Sure = 15;

    public Sides(Situation situation, int striker, int against, ImmutableArray<Stand> stands)
    {
        var attack = ImmutableArray.CreateBuilder<int>();
        var defence = ImmutableArray.CreateBuilder<int>();
        foreach (var stand in stands)
        {
            (stand.Option == 0 ? attack : defence).Add(stand.Person);
        }

        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            if (!situation.IsActive(person) || situation.Votes(person))
            {
                continue;
            }

            if (person == striker)
            {
                attack.Add(person);
            }
            else if (person == against)
            {
                defence.Add(person);
            }
            else if (person == situation.Chair)
            {
                if (situation.PledgedAgainst(person) == against)
                {
                    attack.Add(person);
                }
            }
            else if (Readiness.Of(situation, person, striker, against) > Sure)
            {
                attack.Add(person);
            }
            else if (situation.Trust(person, against) >= Friend && situation.PledgedAgainst(person) != against)
            {
                defence.Add(person);
            }
        }

        Attack = attack.ToImmutable();
        Defence = defence.ToImmutable();
    }

    public ImmutableArray<int> Attack { get; }

    public ImmutableArray<int> Defence { get; }

    public ImmutableArray<int> Of(int person) => Attack.Contains(person) ? Attack : Defence;

    public ImmutableArray<int> Against(int person) => Attack.Contains(person) ? Defence : Attack;

    public static int Sum(Situation situation, ImmutableArray<int> side, Base which)
    {
        var sum = 0;
        foreach (var person in side)
        {
            sum += situation.Of(person, which);
        }

        return sum;
    }
}
