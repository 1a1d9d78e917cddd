using System.Globalization;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Reports.Origins;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Turns;

/// <summary>Why one variable is what it is after one turn: what it means, and every cause with the rule or choice behind it.</summary>
public static class WhyPage
{
    /// <summary>From this many on, those whose trust moved alike are counted and not named.</summary>
    private const int Many = 3;

    public static Page Of(GameView view, Variable variable, int turn) => Page.Of(
        $"Why: {Names.Of(view, variable)}, {Dates.Span(view.Scenario.Calendar, turn)}",
        Knowledge.Of(view, variable) >= Known.Estimate
            ? [.. Meaning(view, variable), .. Explained(view, variable, turn)]
            : Knowledge.Of(view, variable) == Known.Reported ? [.. Meaning(view, variable), .. Reported.Whose(view, variable), .. Moving(view, variable, turn)]
            : [.. Meaning(view, variable), new Paragraph("You cannot know more of it than that before the archives open.")]);

    /// <summary>The turns in which it changed, the latest first.</summary>
    public static IEnumerable<int> Turns(GameView view, Variable variable) => view.Ledger.Entries
        .Where(e => e.Variable == variable.Index && (Knowledge.Of(view, variable) == Known.Reported ? Movers.IsKnown(view, e) : e.Amount != 0))
        .Select(e => e.Turn).Distinct().OrderByDescending(t => t);

    private static IEnumerable<Block> Meaning(GameView view, Variable variable)
    {
        if (variable.Meaning.Length > 0)
        {
            yield return new Paragraph(variable.Meaning);
        }

        yield return Facts.Of([Figures.Line(view, variable, "Now")]);
    }

    private static IEnumerable<Block> Explained(GameView view, Variable variable, int turn)
    {
        var entries = view.Ledger.Of(turn, variable.Index).ToList();
        if (entries.Count == 0)
        {
            yield return new Paragraph($"It did not change in this {Dates.Unit(view.Scenario.Calendar)}.");
            yield break;
        }

        yield return Changes.Of([ChangeLines.Of(view, variable, turn)]);
        yield return new Heading("Each cause");
        yield return Facts.Of(entries.Select(e => Line(view, variable, e, turn)));
        foreach (var block in Origin.Blocks(view, turn, Origin.Moved(view, turn, v => v == variable.Index)))
        {
            yield return block;
        }
    }

    // How far it moved one has only from others; what moved it, as far as that was done in the open, one knows.
    private static IEnumerable<Block> Moving(GameView view, Variable variable, int turn)
    {
        var entries = view.Ledger.Of(turn, variable.Index).Where(e => Movers.IsKnown(view, e)).ToList();
        if (entries.Count == 0)
        {
            yield return new Paragraph($"Nothing that you know of moved it in this {Dates.Unit(view.Scenario.Calendar)}.");
            yield break;
        }

        yield return new Heading("What you know of that moved it");
        yield return Facts.Of(entries.GroupBy(e => e.Cause).Select(g => new Fact(
            Sentence.Capital(Causes.Text(view, g.Key, turn, variable)),
            Movers.Way(view, variable, g.Key),
            Knowledge.Of(view, g.Key) == Heard.Fully ? Behind(view, g.Key) : "",
            null,
            variable.Index)));
    }

    /// <summary>What moved in a turn of some variables, and what stands behind each cause that is not told already.</summary>
    internal static IEnumerable<Block> Moved(GameView view, int turn, Func<int, bool> which, Func<Cause, bool>? told = null)
    {
        var changes = view.Scenario.Variables.Where(v => which(v.Index)).Select(v => ChangeLines.Of(view, v, turn)).Where(l => l.Parts.Length > 0).ToList();
        if (changes.Count > 0)
        {
            yield return new Heading("What moved");
            yield return Changes.Of(Together(view, changes));
        }

        foreach (var block in Origin.Blocks(view, turn, Origin.Moved(view, turn, which).Where(at => told?.Invoke(view.Ledger.Entries[at].Cause) != true)))
        {
            yield return block;
        }
    }

    // What a whole room came to think of a man by the same cause is one thing and not twenty.
    private static IEnumerable<ChangeLine> Together(GameView view, List<ChangeLine> changes) => changes
        .GroupBy(c => view.Scenario.Variables[c.Variable] is { Owner: Owner.Trust, OtherIndex: var whom } ? $"{whom} {string.Join(';', c.Parts.Select(p => p.Text))}" : $"{c.Variable}")
        .SelectMany(g => g.Count() < Many ? g.AsEnumerable() : [g.First() with
        {
            Label = string.Create(CultureInfo.InvariantCulture, $"The trust of {g.Count()} others in {Names.Person(view, view.Scenario.Variables[g.First().Variable].OtherIndex)}"),
            Level = "for each of them",
            Exact = false,
        }]);

    private static Fact Line(GameView view, Variable variable, Entry entry, int turn)
    {
        var known = Knowledge.Of(view, entry.Cause, variable) == Heard.Fully;
        string[] notes =
        [
            entry.Wanted == entry.Amount || !known ? "" : string.Create(CultureInfo.InvariantCulture, $"would have been {Amount.Signed(entry.Wanted)}, but it met its limit"),
            known ? Behind(view, entry.Cause) : "",
        ];
        return new Fact(
            Sentence.Capital(Causes.Text(view, entry.Cause, turn, variable)) + (entry.Day == 0 ? "" : $", {Dates.OfCrisis(entry.Day)}"),
            Amount.Signed(entry.Amount),
            string.Join("; ", notes.Where(n => n.Length > 0)),
            null,
            variable.Index);
    }

    /// <summary>What stands behind a cause: of a rule its reason and on what it rests, of an option its question.</summary>
    private static string Behind(GameView view, Cause cause) => cause.Kind switch
    {
        CauseKind.Rule => Rule(view.Scenario.Rules[cause.Index]),
        CauseKind.Option => $"the answer to \"{view.Scenario.Events[cause.Index].Title}\"",
        CauseKind.Transition when cause.Part >= 0 => view.Scenario.Machines[cause.Index].Transitions[cause.Part].Because,
        _ => "",
    };

    private static string Rule(Rule rule)
    {
        var basis = rule.Basis switch
        {
            Basis.Evidence => "a rule that rests on evidence",
            Basis.Interpretation => "a rule that is an interpretation",
            _ => "a rule that is a guess",
        };
        return rule.Because.Length > 0 ? $"{rule.Because.TrimEnd('.')} ({basis})" : basis;
    }
}
