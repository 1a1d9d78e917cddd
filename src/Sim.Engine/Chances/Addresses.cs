using System.Collections.Immutable;
using Sim.Model.Scenarios;

namespace Sim.Engine.Chances;

/// <summary>The addresses of everything in a scenario that may ask for a draw, worked out once.</summary>
public sealed class Addresses
{
    public Addresses(Scenario scenario)
    {
        Events = [.. scenario.Events.Select(e => Address.Of("event", e.Id))];
        Questions = [.. scenario.Events.Select(e => Address.Of("question", e.Id))];
        Motions = [.. scenario.Acts.Select(a => Address.Of("motion", a.Id))];
        People = [.. scenario.People.Select(p => Address.Of("person", p.Id))];
        Voters = [.. scenario.People.Select(p => Address.Of("voter", p.Id))];
        Countries = [.. scenario.Countries.Select(c => Address.Of("country", c.Id))];
        Aims = [.. scenario.Aims.Select(a => Address.Of("aim", a.Id))];
        Informants = [.. scenario.Informants.Select(i => Address.Of("informant", i.Id))];
        Transitions =
        [
            .. scenario.Machines.Select(m => m.Transitions
                .Select(t => Address.Of("transition", $"{m.Id} {m.States[t.From].Id} {m.States[t.To].Id} {t.Because}"))
                .ToImmutableArray()),
        ];
    }

    public ImmutableArray<Address> Events { get; }
    public ImmutableArray<Address> Questions { get; }
    public ImmutableArray<Address> Motions { get; }
    public ImmutableArray<Address> People { get; }
    public ImmutableArray<Address> Voters { get; }
    public ImmutableArray<Address> Countries { get; }
    public ImmutableArray<Address> Aims { get; }
    public ImmutableArray<Address> Informants { get; }
    public ImmutableArray<ImmutableArray<Address>> Transitions { get; }

    public static Address Sounding { get; } = Address.Of("showdown", "sounding");
    public static Address Leak { get; } = Address.Of("showdown", "leak");
    public static Address Force { get; } = Address.Of("showdown", "force");
    public static Address Nerve { get; } = Address.Of("person", "nerve");
    public static Address Chemistry { get; } = Address.Of("person", "chemistry");
    public static Address Plenum { get; } = Address.Of("showdown", "plenum");
    public static Address Initiative { get; } = Address.Of("turn", "initiative");
}
