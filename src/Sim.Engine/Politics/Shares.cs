using Sim.Model.Situations;

namespace Sim.Engine.Politics;

/// <summary>What part of all power a person holds. Rivals close ranks against whoever holds too much.</summary>
public static class Shares
{
    /// <summary>A person's part, in percent, of the bases of everyone who is active.</summary>
    public static int Of(Situation situation, int person) => situation.ShareOf(person);

    /// <summary>All points of a person's bases.</summary>
    public static int Sum(Situation situation, int person) => situation.PowerOf(person);
}
