using Sim.Model.Scenarios;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Persons;

/// <summary>The bases of a person's power in words.</summary>
public static class BaseWords
{
    private static readonly Base[] Bases = [Base.Party, Base.State, Base.Security, Base.Army, Base.Ideology];

    /// <summary>Where a base begins to count as strong enough to be named in one line.</summary>
    private const int Noted = 20;

    /// <summary>His bases worth naming, the strongest first: <c>security very high, state high</c>.</summary>
    public static string Strong(GameView view, int person) => string.Join(", ", Bases
        .Where(b => view.Situation.Of(person, b) >= Noted)
        .OrderByDescending(b => view.Situation.Of(person, b))
        .Select(b => $"{Names.Base(b)} {Level.Word(Slots.OfPerson(view.Scenario, person, (int)b), view.Situation.Of(person, b))}"));

    /// <summary>The same at the start of a game, before there is a situation.</summary>
    public static string AtStart(Scenario scenario, int person) => string.Join(", ", Bases
        .Select(b => (Base: b, Variable: Slots.OfPerson(scenario, person, (int)b)))
        .Where(b => b.Variable.Start >= Noted)
        .OrderByDescending(b => b.Variable.Start)
        .Select(b => $"{Names.Base(b.Base)} {Level.Word(b.Variable, b.Variable.Start)}"));
}
