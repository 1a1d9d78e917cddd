using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sim.Model.Explorations;
using Sim.Model.Scenarios;

namespace Sim.Commands.Explorations.Pages;

/// <summary>The charts of all variables: the whole country's open to view, those of states, people and trust behind a line that opens them.</summary>
internal static class BandSections
{
    public static string Of(Told told)
    {
        var scenario = told.Scenario;
        var bands = told.Exploration.Variables.GroupBy(b => b.Id, StringComparer.Ordinal).ToDictionary(b => b.Key, b => b.ToImmutableArray(), StringComparer.Ordinal);
        var marks = RecordMark.Of(scenario).ToLookup(m => m.Variable);
        var page = new StringBuilder(Charts(Owned(Owner.Realm, -1), ""));
        foreach (var country in scenario.Countries)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h3>{Html.Text(country.Name)}</h3>\n{Charts(Owned(Owner.Country, country.Index), country.Name)}");
        }

        foreach (var person in scenario.People)
        {
            page.Append(Folded(person.Name, Owned(Owner.Person, person.Index), person.Short));
        }

        foreach (var person in scenario.People)
        {
            page.Append(Folded($"Whom {person.Short} trusts", Owned(Owner.Trust, person.Index), ""));
        }

        return page.ToString();

        IEnumerable<Variable> Owned(Owner owner, int index) => scenario.Variables.Where(v => v.Owner == owner && (index < 0 || v.OwnerIndex == index) && bands.ContainsKey(v.Id));

        string Folded(string title, IEnumerable<Variable> variables, string whose) => $"<details><summary>{Html.Text(title)}</summary>{Charts(variables, whose)}</details>\n";

        string Charts(IEnumerable<Variable> variables, string whose) => $"<div class=\"charts\">\n{string.Concat(variables.Select(variable => Figure(variable, whose)))}</div>\n";

        string Figure(Variable variable, string whose)
        {
            // What people think of each other the seed has moved before the first day.
            int? start = told.Exploration.FromTurn > 1 || variable.Owner == Owner.Trust ? null : variable.Start;
            var chart = new BandChart(variable, bands[variable.Id], [.. marks[variable.Index]], scenario.Calendar, start);
            var title = whose.Length > 0 && variable.Title.StartsWith($"{whose}: ", StringComparison.Ordinal) ? variable.Title[(whose.Length + 2)..] : variable.Title;
            var record = string.Concat(chart.Marks.Select(mark => $"<small>the record, {scenario.Calendar.Unit} {mark.Turn.ToString(CultureInfo.InvariantCulture)}: {Html.Text(mark.Words)}</small>"));
            return $"<figure><figcaption>{Html.Text(title)}<small>{Html.Text(variable.Id)} · {Html.Text(End(bands[variable.Id][^1]))}</small>{record}</figcaption>{chart.Svg}</figure>\n";
        }
    }

    private static string End(Band band) => string.Create(CultureInfo.InvariantCulture, $"at the end {band.P50}, eight games of ten {band.P10} to {band.P90}");
}
