using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Turns;

/// <summary>What a turn brought: what happened as far as one may know, then every figure that changed with its causes.</summary>
public static class TurnReport
{
    public static Page Of(GameView view, int turn) => Page.Of(
        $"{Dates.Numbered(view.Scenario.Calendar, turn)} is over · {Dates.Span(view.Scenario.Calendar, turn)}",
        [.. LastDays(view, turn), .. Happened(view, turn), .. Changed(view, turn)]);

    /// <summary>What the last days of a crisis brought, if play did not stop there any more.</summary>
    private static IEnumerable<Block> LastDays(GameView view, int turn) =>
        PassedDays.Of(view, turn, int.MaxValue).OfType<EventHappened>().SelectMany(happening => Dispatches.OfEvent(view, happening));

    public static IEnumerable<Block> Happened(GameView view, int turn)
    {
        var told = view.Chronicle.OfTurn(turn).Select(h => Telling.Of(view, h)?.Short).OfType<string>().ToList();
        yield return new Heading("What happened");
        yield return told.Count > 0 ? Lines.Of(told) : new Paragraph("Nothing that came to your ears.");
    }

    public static IEnumerable<Block> Changed(GameView view, int turn)
    {
        var changes = ChangeLines.Of(view, turn).ToList();
        var variables = view.Scenario.Variables;
        (string Title, Func<Variable, bool> Of)[] groups =
        [
            ("What changed, and because of what", v => v.Owner is Owner.Realm),
            ("In the bloc", v => v.Owner is Owner.Country),
            ("With you", v => IsYours(view, v)),
            ("With others, as it seems", v => v.Owner is Owner.Person or Owner.Trust && !IsYours(view, v)),
        ];
        foreach (var (title, of) in groups)
        {
            var lines = changes.Where(c => of(variables[c.Variable])).ToList();
            if (lines.Count > 0)
            {
                yield return new Heading(title);
                yield return Changes.Of(lines);
            }
        }

        var felt = Feelings.Of(view, turn).ToList();
        if (felt.Count > 0)
        {
            yield return new Heading("How people seem to you");
            yield return Lines.Of(felt);
        }

        if (changes.Count + felt.Count == 0)
        {
            yield return new Heading("What changed");
            yield return new Paragraph("No figure that you know of.");
        }
    }

    private static bool IsYours(GameView view, Variable variable) =>
        variable.Owner is Owner.Person or Owner.Trust && variable.OwnerIndex == view.Chair;
}
