using System.Globalization;
using Sim.Reports.Pages;
using Sim.Reports.Turns;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Commands.Plain;

/// <summary><c>why fear</c>, <c>why fear 3</c>, <c>why orlov</c>: the causes of the last change, or of the change in a turn.</summary>
internal static class PlainWhy
{
    /// <summary>The page for a number, person or country by its id or name in one turn; null where nothing is called so.</summary>
    public static Page? Asked(GameView view, string name, int turn) =>
        view.Scenario.VariableNamed(name) is { } exact ? WhyPage.Of(view, exact, turn)
        : OfSomebody(view, name, turn, exactly: true) is { } somebody ? somebody
        : Finding.Variable(view, name) is { } variable ? WhyPage.Of(view, variable, turn)
        : OfSomebody(view, name, turn, exactly: false);

    public static Page Of(GameView view, string typed)
    {
        if (typed.Length == 0)
        {
            return Page.Of("Why?", new Paragraph("Say of what: why and the name of a figure, a person or a country, for example its first word on your desk."));
        }

        var space = typed.LastIndexOf(' ');
        var turn = -1;
        var name = typed;
        if (space > 0 && int.TryParse(typed[(space + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            (name, turn) = (typed[..space], number - 1);
        }

        var asked = Math.Min(turn >= 0 ? turn : Math.Max(0, view.Turn - 1), view.Turn);
        if (OfSomebody(view, name, asked, exactly: true) is { } somebody)
        {
            return somebody;
        }

        if (Finding.Variable(view, name) is not { } variable)
        {
            if (OfSomebody(view, name, asked, exactly: false) is { } other)
            {
                return other;
            }

            return PlainWords.NotFound("figure, person or country", name);
        }

        var turns = Knowledge.Of(view, variable) >= Known.Reported ? WhyPage.Turns(view, variable).ToList() : [];
        var chosen = turn >= 0 ? Math.Min(turn, view.Turn) : turns.Count > 0 ? turns[0] : view.Turn;
        var page = WhyPage.Of(view, variable, chosen);
        var others = turns.Where(t => t != chosen).Select(t => (t + 1).ToString(CultureInfo.InvariantCulture)).ToList();
        return others.Count == 0
            ? page
            : page with { Blocks = [.. page.Blocks, new Paragraph($"It also changed in {Dates.Unit(view.Scenario.Calendar)} {string.Join(", ", others)}.")] };
    }

    // Their names in full come before a figure whose title begins with them.
    private static Page? OfSomebody(GameView view, string name, int turn, bool exactly)
    {
        if (Finding.Person(view, name) is { } person && (!exactly || IsCalled(name, person.Id, person.Short, person.Name)))
        {
            return WhyPersonPage.Of(view, person, turn);
        }

        return Finding.Country(view, name) is { } country && (!exactly || IsCalled(name, country.Id, country.Name)) ? WhyCountryPage.Of(view, country, turn) : null;
    }

    private static bool IsCalled(string name, params string[] names) => names.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);
}
