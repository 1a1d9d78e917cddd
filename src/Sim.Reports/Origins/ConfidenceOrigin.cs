using Sim.Model.Chronicles;
using Sim.Reports.Sessions;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Origins;

/// <summary>Behind a word in confidence and a showdown: the question with its odds and reasons, each step with hands, force, reach and secretaries.</summary>
internal static class ConfidenceOrigin
{
    public static IEnumerable<string> OfSoundings(GameView view, int turn, Func<Sounded, bool> which)
    {
        foreach (var sounded in view.Chronicle.OfTurn(turn).OfType<Sounded>().Where(which))
        {
            if (Telling.Of(view, sounded) is not { } told)
            {
                continue;
            }

            // Why he answered so only those two know who spoke.
            var theirs = view.ArchivesOpen || sounded.Actor == view.Chair || sounded.Target == view.Chair;
            var reasons = theirs ? Reasons.Listed(view, sounded) : "";
            yield return told.Short + (reasons.Length > 0 ? $" What weighed: {reasons}" : "");
        }
    }

    public static IEnumerable<string> OfShowdowns(GameView view, int turn, Func<ShowdownHeld, bool> which)
    {
        foreach (var held in view.Chronicle.OfTurn(turn).OfType<ShowdownHeld>().Where(which))
        {
            foreach (var fact in ShowdownPage.What(view, held))
            {
                yield return $"{fact.Label}: {fact.Value}{(fact.Note.Length > 0 ? $"; {fact.Note}" : "")}";
            }

            foreach (var line in Voted.Of(view, held)!.Lines(view).Skip(1))
            {
                yield return line;
            }
        }
    }
}
