using Sim.Engine.Machines;
using Sim.Model.Effects;
using Sim.Model.Scenarios;

namespace Sim.Scenarios.Tests.Games;

public sealed class ShippedScenarioTests
{
    public static TheoryData<string> Names => [.. Shipped.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_checks_without_a_finding(string name) => Assert.Empty(Shipped.Read(name).Diagnostics);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_event_rests_on_a_source_or_says_that_it_is_invented(string name) =>
        Assert.All(Shipped.Read(name).Scenario!.Events, e => Assert.True(e.Sources.Length > 0 || e.Invented is { Length: > 0 }, e.Id));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_option_is_without_consequence(string name) =>
        Assert.All(
            Shipped.Read(name).Scenario!.Events.Where(e => e.Question is not null),
            e => Assert.All(e.Question!.Options, o => Assert.True(o.Effects.Length > 0, $"{e.Id}.{o.Id}")));

    [Fact]
    public void The_spring_of_1953_has_what_it_was_asked_to_have()
    {
        var scenario = Shipped.FirstHundredDays;
        Assert.Equal(10, scenario.People.Count(p => p.Seat == Seat.Full));
        Assert.Equal(6, scenario.People.Count(p => p.Acts));
        Assert.Equal(4, scenario.Countries.Length);
        Assert.Equal(3, scenario.Chairs.Length);
        Assert.True(scenario.Events.Length >= 16);
        Assert.True(scenario.Acts.Length >= 12);
        Assert.True(scenario.Endings.Length >= 8);
        Assert.Contains(scenario.Acts, a => a.Effects.Any(e => e is Strike));
        Assert.Equal(new DateOnly(1953, 3, 5), scenario.Calendar.FirstDay(0));
    }

    [Fact]
    public void Its_machines_can_be_drawn_by_Stateless_itself()
    {
        foreach (var machine in Shipped.FirstHundredDays.Machines)
        {
            Assert.StartsWith("stateDiagram-v2", MachineDrawing.Mermaid(machine), StringComparison.Ordinal);
            Assert.StartsWith("digraph", MachineDrawing.Dot(machine), StringComparison.Ordinal);
            Assert.All(machine.States, s => Assert.Contains(s.Id, MachineDrawing.Mermaid(machine), StringComparison.Ordinal));
        }
    }
}
