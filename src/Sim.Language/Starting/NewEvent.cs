using System.Globalization;
using System.Text.RegularExpressions;
using Sim.Language.Compiling;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Starting;

/// <summary>An event for a scenario, with its fields in order and remarks that say what goes where.</summary>
public static partial class NewEvent
{
    /// <summary>How many numbers of the scenario are tried for one that an answer may well change.</summary>
    private const int MostTries = 12;

    /// <summary>Whether a name can be the id of an event, and of its file.</summary>
    public static bool IsName(string name) => Name().IsMatch(name);

    /// <summary>The event that adds no finding to the scenario: with effects on one of its numbers, or where none will do without.</summary>
    /// <param name="scenario">What the files come to.</param>
    public static NewFile Of(string id, SourceSet sources, Scenario scenario)
    {
        var known = ScenarioCompiler.Compile(sources).Diagnostics.Length;
        var numbers = scenario.Variables.Where(variable => variable is { Owner: Owner.Realm, Flag: false } && !Names.BuiltInRealm.Contains(variable.Id)).Select(variable => variable.Id).Take(MostTries);
        var drafts = numbers.Select(number => Draft(id, scenario, number)).ToList();
        return drafts.Find(file => ScenarioCompiler.Compile(sources.And(SourceText.FromText(file.File, file.Text))).Diagnostics.Length <= known) ?? Draft(id, scenario, null);
    }

    private static NewFile Draft(string id, Scenario scenario, string? number) => new($"events/{id}.yaml", Template.Filled(
        "event",
        ("id", id),
        ("title", Template.TitleOf(id)),
        ("from", Iso(scenario.Calendar.Start)),
        ("until", Iso(scenario.Calendar.LastDay(scenario.Calendar.Turns - 1))),
        ("name", number ?? "a_number"),
        ("first", Effect(number, "+2")),
        ("second", Effect(number, "-1"))));

    private static string Effect(string? number, string change) => number is null
        ? "      # What follows from it, a change on each line:\n      # effects:\n      #   - a_number " + change
        : "      # What follows from it, a change on each line.\n      effects:\n        - " + number + " " + change;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("^[a-z][a-z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
