using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Turns;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Worlds;

/// <summary>The bloc: each country with the state of its crisis and its figures.</summary>
public static class BlocPage
{
    public static Page Of(GameView view) => view.Scenario.Countries.Length == 0
        ? Page.Of("The bloc", new Paragraph("This scenario has no other countries."))
        : Page.Of("The bloc", view.Scenario.Countries.SelectMany(c => One(view, c)));

    /// <summary>The states of crisis in brief, for the desk, with the worst figure beside each.</summary>
    public static IEnumerable<Block> Now(GameView view)
    {
        if (view.Scenario.Countries.Length > 0)
        {
            yield return new Heading("The bloc");
            yield return Facts.Of(view.Scenario.Countries.Select(c => new Fact(
                c.Name,
                States(view, c),
                string.Join("; ", Shown(view, c).Select(v => $"{Names.Own(view.Scenario, v)} {(Reported.Value(view, v) is { } value ? Level.Word(v, value) : "not reported yet")}")))));
        }
    }

    public static IEnumerable<Block> One(GameView view, Country country)
    {
        var machines = view.Scenario.Machines.Where(m => m.EachCountry).ToList();
        yield return new Heading(machines.Count > 0 ? $"{country.Name}: {States(view, country)}" : country.Name);
        if (country.Text.Length > 0)
        {
            yield return new Paragraph(Placeholders.Fill(view, country.Text, Parts.None));
        }

        foreach (var state in machines.Select(m => m.States[view.Situation.StateOf(m.Index, country.Index)].Text).Where(t => t.Length > 0))
        {
            yield return new Paragraph(Placeholders.Fill(view, state, Parts.None));
        }

        yield return Facts.Of(Shown(view, country).Select(v => Figures.Line(view, v, Names.Own(view.Scenario, v))));
    }

    /// <summary>One country with the ways its crisis can take.</summary>
    public static Page Country(GameView view, Country country) => Page.Of(
        country.Name,
        [
            .. One(view, country),
            .. view.Scenario.Machines.Where(m => m.EachCountry).SelectMany(m => MachinesPage.One(view, m, country.Index, m.Title)),
        ]);

    private static string States(GameView view, Country country) => string.Join(", ", view.Scenario.Machines
        .Where(m => m.EachCountry).Select(m => m.States[view.Situation.StateOf(m.Index, country.Index)].Title));

    private static IEnumerable<Variable> Shown(GameView view, Country country) =>
        Slots.OfCountry(view.Scenario, country.Index).Where(v => Knowledge.Of(view, v) != Known.Nothing);
}
