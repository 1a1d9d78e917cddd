using System.Collections.Immutable;
using Sim.Engine.Politics;
using Sim.Engine.Showdowns;
using Sim.Model.Effects;

namespace Sim.Engine.Effects;

/// <summary>Every effect that a scenario can write, and the file that carries it out.</summary>
public static class EffectList
{
    public static void ApplyAll(ImmutableArray<Deed> deeds, in Doing doing)
    {
        foreach (var deed in deeds)
        {
            Apply(deed, doing);
        }
    }

    public static void Apply(Deed deed, in Doing doing)
    {
        // One effect may set off others that give out the parts anew.
        doing.Affairs.Scene.Play(doing.Cast);
        if (deed.Reach != Reach.None)
        {
            Changes.Apply(deed, doing);
            return;
        }

        switch (deed.Effect)
        {
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
                throw new InvalidOperationException($"No file carries out {deed.Effect.GetType().Name}.");
        }
    }
}
