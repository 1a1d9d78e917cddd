using Sim.Engine.Evaluation;
using Sim.Engine.Turns;
using Sim.Model.Effects;

namespace Sim.Engine.Effects;

/// <summary><c>see target</c>, <c>see living</c>: a look of one's own. It tells the player something only if it is he who looks.</summary>
public static class Looks
{
    public static void Apply(See see, in Doing doing)
    {
        var affairs = doing.Affairs;
        if (doing.Cast.Actor >= 0 && doing.Cast.Actor != affairs.Situation.Chair)
        {
            return;
        }

        if (see.Variable >= 0)
        {
            Informing.LookAt(affairs, see.Variable);
        }
        else
        {
            Informing.LookRound(affairs, Evaluator.CountryOf(see.Where, doing.Cast));
        }
    }
}
