using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sim.Engine;
using Sim.Engine.Books;
using Sim.Engine.Evaluation;
using Sim.Engine.Politics;
using Sim.Engine.Turns;
using Sim.Language;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Scenarios.Tests.Stands;

/// <summary>Where the engine's own vote puts each person on a question: the option he takes in most of some seeds.</summary>
internal static class Predictor
{
    private const int Seeds = 31;

    private static readonly ConcurrentDictionary<string, Scenario> Compiled = new(StringComparer.Ordinal);

    private static Scenario ScenarioOf(Asked asked)
    {
        var compilation = ScenarioCompiler.Compile(new SourceSet(
        [
            SourceText.FromText("common.yaml", File.ReadAllText(Tables.PathOf("common.yaml"))),
            SourceText.FromText("position.yaml", PositionText.Of(asked)),
        ]));
        return compilation.Scenario ?? throw new InvalidOperationException(string.Join('\n', compilation.Diagnostics.Select(d => $"{asked.Id}: {d.File}:{d.Line} {d.Code} {d.Message}")));
    }

    /// <param name="weigh">The weights to vote by, from those of the tables: to see what a part of the vote is worth.</param>
    /// <param name="standing">Those of whom a stand is recorded; they are in the room with the full members.</param>
    /// <returns>The predicted option by person.</returns>
    public static Dictionary<string, string> Predict(Asked asked, IReadOnlySet<string> standing, Func<Weights, Weights> weigh)
    {
        var scenario = Compiled.GetOrAdd(asked.Id, _ => ScenarioOf(asked));
        scenario = scenario with { Weights = weigh(scenario.Weights) };
        var table = new Table(scenario);
        var happening = scenario.EventNamed(asked.Id)!;
        var options = happening.Question!.Options;
        ImmutableArray<Position> positions = [.. table.Playbook.Events[happening.Index].Options.Select(o => new Position(true, o.Option.Line, o.Effects))];
        var room = scenario.People.Where(p => p.Seat == Seat.Full || standing.Contains(p.Id)).Select(p => p.Index).ToList();
        var votes = room.ToDictionary(p => p, _ => new int[options.Length]);
        for (var seed = 1UL; seed <= Seeds; seed++)
        {
            var ballot = new Ballot(scenario, table.Playbook, table.Addresses);
            ballot.Begin(new Affairs(Beginning.Of(table, seed, -1), table.Playbook, keepBooks: false), positions.AsSpan(), room.ToArray(), Cast.Nobody, table.Addresses.Questions[happening.Index]);
            ballot.Count();
            foreach (var hand in ballot.Hands)
            {
                votes[hand.Person][hand.Option]++;
            }
        }

        return votes.ToDictionary(v => scenario.People[v.Key].Id, v => options[Array.IndexOf(v.Value, v.Value.Max())].Id);
    }
}
