using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Persons;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Turns;

/// <summary>The figures of the desk, by group: in words before numbers, with how they moved since the last turn began.</summary>
public static class Figures
{
    public static IEnumerable<Block> Of(GameView view) => [.. Realm(view), .. You(view)];

    public static IEnumerable<Block> Realm(GameView view)
    {
        var shown = Slots.Realm(view.Scenario).Where(v => !v.Flag && Knowledge.Of(view, v) != Known.Nothing).ToList();
        foreach (var group in shown.GroupBy(v => v.Group, StringComparer.Ordinal))
        {
            yield return new Heading(group.Key.Length > 0 ? Sentence.Capital(group.Key) : "The country");
            yield return Facts.Of(group.Select(v => Line(view, v, v.Title)));
        }

        var flags = Slots.Realm(view.Scenario)
            .Where(v => v.Flag && view.Situation[v] != 0 && Knowledge.Of(view, v) != Known.Nothing).ToList();
        if (flags.Count > 0)
        {
            yield return new Heading("What holds");
            yield return Lines.Of(flags.Select(v => v.Title));
        }
    }

    /// <summary>The player's own bases and standing, and who has agreed with him.</summary>
    public static IEnumerable<Block> You(GameView view)
    {
        if (view.Chair >= 0)
        {
            yield return new Heading("You");
            yield return Facts.Of(Slots.OfPerson(view.Scenario, view.Chair)
                .Where(v => Knowledge.Of(view, v) != Known.Nothing)
                .Select(v => Line(view, v, Sentence.Capital(Names.Attribute(view.Scenario, v)))));
            foreach (var block in Confidences.Of(view))
            {
                yield return block;
            }
        }
    }

    /// <summary>One figure as far as it is known; a vague one by its word alone and without a trend.</summary>
    public static Fact Line(GameView view, Variable variable, string label)
    {
        var value = view.Situation[variable];
        return Knowledge.Of(view, variable) switch
        {
            Known.Exact => new Fact(label, Level.Shown(variable, value, exact: true), "", Trend(view, variable), variable.Index),
            Known.Estimate => new Fact(label, Level.Shown(variable, value, exact: false), "", Trend(view, variable), variable.Index),
            Known.Reported => Reported.Line(view, variable, label),
            Known.Vague when variable.Owner == Owner.Trust => new Fact(label, Level.Warmth(value), "as it seems", null, variable.Index),
            Known.Vague => new Fact(label, Level.Wariness(value), "as it seems", null, variable.Index),
            _ => new Fact(label, "not known"),
        };
    }

    private static int? Trend(GameView view, Variable variable) => variable.Flag ? null : view.Trend(variable);
}
