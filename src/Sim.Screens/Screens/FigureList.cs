using System.Collections.Immutable;
using Sim.Model.Scenarios;
using Sim.Reports.Turns;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Screens.Typesetting;

namespace Sim.Screens.Screens;

/// <summary>The figures one can ask about: the country's, one's own, the bloc's, as far as they are known.</summary>
internal static class FigureList
{
    public static ImmutableArray<Variable> Of(GameView view) =>
    [
        .. view.Scenario.Variables
            .Where(v => !v.Flag && Knowledge.Of(view, v) >= Known.Reported && v.Owner != Owner.Trust)
            .OrderBy(v => Rank(view, v)).ThenBy(v => v.Index),
    ];

    public static IEnumerable<ChoiceText> Entries(GameView view, ImmutableArray<Variable> variables)
    {
        var last = -1;
        foreach (var variable in variables)
        {
            var rank = Rank(view, variable);
            var line = Figures.Line(view, variable, Sentence.Capital(rank == 1 ? Names.Attribute(view.Scenario, variable) : Names.Of(view, variable)));
            yield return new ChoiceText(line.Label, $"{line.Value} {line.Trend}".TrimEnd(), null, rank == last ? "" : Groups[rank]);
            last = rank;
        }
    }

    private static readonly string[] Groups = ["The country", "You", "The bloc", "Others"];

    private static int Rank(GameView view, Variable variable) => variable.Owner switch
    {
        Owner.Realm => 0,
        Owner.Person when variable.OwnerIndex == view.Chair => 1,
        Owner.Country => 2,
        _ => 3,
    };
}
