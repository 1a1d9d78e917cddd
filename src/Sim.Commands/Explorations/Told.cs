using System.Collections.Immutable;
using Sim.Model.Explorations;
using Sim.Model.Scenarios;

namespace Sim.Commands.Explorations;

/// <summary>An exploration with what is needed to tell it to somebody.</summary>
/// <param name="Places">By event: where its author wrote it; null where that is not known.</param>
internal sealed record Told(Exploration Exploration, Scenario Scenario, ImmutableArray<EventPlace?> Places)
{
    /// <summary>The endings that whoever is played could be shown, with their counts.</summary>
    public IEnumerable<(Ending Ending, Count Count)> Endings => Scenario.Endings.Zip(Exploration.Endings).Where(e => e.First.IsFor(Chair));

    /// <summary>How many endings are for whoever plays another chair.</summary>
    public int EndingsOfOthers => Scenario.Endings.Count(ending => !ending.IsFor(Chair));

    private int Chair => Exploration.As is { } id ? Scenario.PersonNamed(id)!.Index : -1;

    public string Whose => (Exploration.As, Exploration.Player) switch
    {
        ({ } id, var player) => $"{player} in the chair of {Scenario.PersonNamed(id)!.Short}",
        (null, "history") => "every question answered as in history, else everyone plays himself",
        _ => "everyone plays himself",
    };

    /// <summary>Which games of the series; empty where they are the first and all.</summary>
    public string Which => Exploration.First == 1 ? "" : FormattableString.Invariant($" (games {Exploration.First} to {Exploration.Last} of the series)");

    public string Since => Exploration.FromTurn == 1 ? "" : FormattableString.Invariant($", from the opening of {Scenario.Calendar.Unit} {Exploration.FromTurn} of a recorded game");
}

/// <summary>A line of a scenario's file.</summary>
internal sealed record EventPlace(string File, int Line)
{
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}");
}
