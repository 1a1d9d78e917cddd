using System.Collections.Immutable;
using Sim.Model.Chronicles;
using Sim.Model.Moments;
using Sim.Reports.Sessions;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Origins;

/// <summary>Something that was put to the vote: who stood where, and what won.</summary>
internal sealed record Voted(Happening Happening, AgendaItem Item, ImmutableArray<Stand> Stands, int Winner)
{
    private const int ReasonsTold = 2;

    /// <summary>Every vote of a turn, in order.</summary>
    public static IEnumerable<Voted> Of(GameView view, int turn) => view.Chronicle.OfTurn(turn).Select(h => Of(view, h)).OfType<Voted>();

    public static Voted? Of(GameView view, Happening happening) => happening switch
    {
        QuestionDecided decided => new Voted(decided, new QuestionItem(decided.Event), Hands(decided.Stands), decided.Option),
        QuestionPutOff off => new Voted(off, new QuestionItem(off.Event), Hands(off.Stands), view.Scenario.Events[off.Event].Question?.Options.Length ?? -1),
        MotionDecided motion => new Voted(motion, new MotionItem(motion.Act, motion.Actor, motion.Target, motion.Rival, motion.Office), Hands(motion.Stands), motion.Carried ? 0 : 1),
        ShowdownHeld held => new Voted(held, new StrikeItem(-1, held.Actor, held.Against), Hands(held.Stands), Hands(held.Stands).Count(s => s.Option == 0) * 2 > Hands(held.Stands).Length ? 0 : 1),
        _ => null,
    };

    /// <summary>How it went, then each of the winners with the two reasons that weighed most, then the others in one line.</summary>
    public IEnumerable<string> Lines(GameView view)
    {
        if (Telling.Of(view, Happening) is { } told)
        {
            yield return told.Short;
        }

        foreach (var stand in Stands.Where(s => s.Option == Winner))
        {
            yield return With(view, stand);
        }

        var others = Stands.Where(s => s.Option != Winner).Select(s => $"{Names.Person(view, s.Person)} \"{Label(view, s.Option)}\"").ToList();
        if (others.Count > 0)
        {
            yield return $"Otherwise: {Sentence.Listed(others)}";
        }
    }

    /// <summary>One hand with its reasons: <c>Orlov "For": trusts Markov; fears Petrov</c>.</summary>
    public string With(GameView view, Stand stand)
    {
        var reasons = Reasons.Listed(view, stand, Stands, ReasonsTold);
        return $"{Names.Subject(view, stand.Person)} \"{Label(view, stand.Option)}\"{(stand.Spoke ? ", and spoke for it" : "")}{(reasons.Length > 0 ? $": {reasons}" : "")}";
    }

    public string Label(GameView view, int option) => Items.Option(view, Item, option);

    private static ImmutableArray<Stand> Hands(ImmutableArray<Stand> stands) => stands.IsDefault ? [] : stands;
}
