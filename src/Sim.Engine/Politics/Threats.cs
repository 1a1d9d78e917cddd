using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Politics;

/// <summary>
/// How far one person feels threatened by another: by what part of all power he holds, by the police in his hand, by what one thinks of him.
/// </summary>
public static class Threats
{
    /// <summary>From about −40 (a friend without means) to 150; plots begin above <see cref="Weights.Dread"/>.</summary>
    public static int Of(Situation situation, int person, int other)
    {
        if (person == other || !situation.IsActive(other))
        {
            return 0;
        }

        return Power(situation, other) + Police(situation, other) + Distrust(situation, person, other);
    }

    /// <summary>Above the balance everybody begins to close ranks, friends included.</summary>
    public static int Power(Situation situation, int other) =>
        Math.Max(0, Shares.Of(situation, other) - situation.Scenario.Weights.Balance) * 3;

    /// <summary>SECURITY frightens everybody, its owner's friends included.</summary>
    public static int Police(Situation situation, int other) => situation.Of(other, Base.Security) / 2;

    public static int Distrust(Situation situation, int person, int other) => (50 - situation.Trust(person, other)) * 3 / 4;
}
