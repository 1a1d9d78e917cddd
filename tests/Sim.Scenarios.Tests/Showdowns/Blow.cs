using Sim.Model.Chronicles;
using Sim.Model.Scenarios;

namespace Sim.Scenarios.Tests.Showdowns;

/// <summary>One blow as it fell: who struck, in which turn, and who of the voters was for it. <see cref="Against"/> counts the man himself.</summary>
internal sealed record Blow(string Striker, int Turn, string For, string Against, ShowdownEnd End)
{
    public static Blow Of(ShowdownHeld held, Scenario scenario)
    {
        return new Blow(scenario.People[held.Actor].Id, held.Turn, Those(0), Those(1), held.End);

        string Those(int option) => string.Join(' ', held.Stands.Where(s => s.Option == option).Select(s => scenario.People[s.Person].Id).Order(StringComparer.Ordinal));
    }

    public string Split => $"{Count(For)}:{Count(Against)}";

    private static int Count(string names) => names.Length == 0 ? 0 : names.Split(' ').Length;
}
