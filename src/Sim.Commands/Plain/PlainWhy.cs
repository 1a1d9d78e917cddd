using System.Globalization;
using Sim.Reports.Pages;
using Sim.Reports.Turns;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Commands.Plain;

/// <summary><c>why fear</c>, <c>why fear 3</c>: the causes of the last change, or of the change in a turn.</summary>
internal static class PlainWhy
{
    public static Page Of(GameView view, string typed)
    {
        if (typed.Length == 0)
        {
            return Page.Of("Why?", new Paragraph("Say of what: why and the name of a figure, for example its first word on your desk."));
        }

        var space = typed.LastIndexOf(' ');
        var turn = -1;
        var name = typed;
        if (space > 0 && int.TryParse(typed[(space + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            (name, turn) = (typed[..space], number - 1);
        }

        if (Finding.Variable(view, name) is not { } variable)
        {
            return PlainWords.NotFound("figure", name);
        }

        var turns = Knowledge.Of(view, variable) >= Known.Estimate ? WhyPage.Turns(view, variable).ToList() : [];
        var chosen = turn >= 0 ? Math.Min(turn, view.Turn) : turns.Count > 0 ? turns[0] : view.Turn;
        var page = WhyPage.Of(view, variable, chosen);
        var others = turns.Where(t => t != chosen).Select(t => (t + 1).ToString(CultureInfo.InvariantCulture)).ToList();
        return others.Count == 0
            ? page
            : page with { Blocks = [.. page.Blocks, new Paragraph($"It also changed in {Dates.Unit(view.Scenario.Calendar)} {string.Join(", ", others)}.")] };
    }
}
