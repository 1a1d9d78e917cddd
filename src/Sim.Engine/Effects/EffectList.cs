using System.Collections.Immutable;
using Sim.Engine.Politics;
using Sim.Engine.Showdowns;
using Sim.Model.Effects;

namespace Sim.Engine.Effects;

/// <summary>Every effect that a scenario can write, and the file that carries it out.</summary>
public static class EffectList
{
    public static void ApplyAll(ImmutableArray<Effect> effects, in Doing doing)
    {
        foreach (var effect in effects)
        {
            Apply(effect, doing);
        }
    }

    public static void Apply(Effect effect, in Doing doing)
    {
        switch (effect)
        {
            case Change change:
                Changes.Apply(change, doing);
                break;
            case Appoint appoint:
                Appointments.Apply(appoint, doing);
                break;
            case Vacate vacate:
                Appointments.Apply(vacate, doing);
                break;
            case GiveSeat seat:
                Seating.Apply(seat, doing);
                break;
            case ChangeStanding standing:
                Standings.Apply(standing, doing);
                break;
            case Demote demote:
                Demotions.Apply(demote, doing);
                break;
            case Pull pull:
                Pulling.Apply(pull, doing);
                break;
            case Raise raise:
                Raising.Apply(raise, doing);
                break;
            case After after:
                Delays.Apply(after, doing);
                break;
            case See see:
                Looks.Apply(see, doing);
                break;
            case SoundOut:
                Soundings.Apply(doing);
                break;
            case TradeVotes:
                Bargains.Strike(doing);
                break;
            case Strike:
                Strikes.Apply(doing);
                break;
            default:
                throw new InvalidOperationException($"No file carries out {effect.GetType().Name}.");
        }
    }
}
