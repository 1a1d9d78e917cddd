using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Reports.Sessions;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Origins;

/// <summary>Behind what a session did to somebody's standing, or to what one thinks of another: the votes that did it.</summary>
internal static class SessionOrigin
{
    public static IEnumerable<string> Of(GameView view, Entry entry)
    {
        var cause = entry.Cause;
        var variable = view.Scenario.Variables[entry.Variable];
        if (cause.Index >= 0)
        {
            return view.Chronicle.OfTurn(cause.Turn).OfType<MotionDecided>()
                .Where(m => m.Act == cause.Index && m.Actor == cause.Actor).SelectMany(m => Voted.Of(view, m)!.Lines(view));
        }

        if (cause.Part < 0)
        {
            return view.Chronicle.OfTurn(cause.Turn).OfType<WordBroken>().Where(w => w.Person == cause.Actor)
                .Select(w => Telling.Of(view, w)?.Short ?? "").Where(t => t.Length > 0);
        }

        return variable.Owner == Owner.Trust
            ? Voted.Of(view, cause.Turn).SelectMany(v => Between(view, v, variable, with: cause.Part > 0))
            : Voted.Of(view, cause.Turn).SelectMany(v => Standing(view, v, cause.Actor, won: cause.Part > 0));
    }

    // Whoever moved or spoke remembers who went with him.
    private static IEnumerable<string> Between(GameView view, Voted voted, Variable trust, bool with)
    {
        var one = voted.Stands.FirstOrDefault(s => s.Person == trust.OwnerIndex);
        var other = voted.Stands.FirstOrDefault(s => s.Person == trust.OtherIndex);
        var moved = voted.Happening is MotionDecided motion && motion.Actor == trust.OwnerIndex;
        if (one is not null && other is not null && voted.Happening is not ShowdownHeld && (moved || one.Spoke) && (one.Option == other.Option) == with)
        {
            yield return $"{Items.Title(view, voted.Item)}: {Names.Person(view, one.Person)} {(moved ? "moved it" : $"spoke for \"{voted.Label(view, one.Option)}\"")}";
            yield return voted.With(view, other);
        }
    }

    private static IEnumerable<string> Standing(GameView view, Voted voted, int person, bool won)
    {
        var stand = voted.Stands.FirstOrDefault(s => s.Person == person);
        if (stand is not null && voted.Happening is not ShowdownHeld && (stand.Option == voted.Winner) == won && (stand.Spoke || !won))
        {
            yield return $"{Items.Title(view, voted.Item)}: {voted.With(view, stand)}";
            yield return Telling.Of(view, voted.Happening)?.Short ?? "";
        }
    }
}
