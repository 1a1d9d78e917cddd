using Sim.Model.Effects;

namespace Sim.Language.Checks.Proofs.Sites;

/// <summary>Effects with what they do in the end, and after how many turns.</summary>
internal static class EffectWalk
{
    /// <summary>What an effect does once it lands, and how many turns that takes at least.</summary>
    public static (Effect What, int Turns) Landed(this Effect effect)
    {
        var turns = 0;
        while (effect is After after)
        {
            // What is delayed lands at an opening, and that of this turn is over.
            turns += Math.Max(1, after.Turns);
            effect = after.Then;
        }

        return (effect, turns);
    }
}
