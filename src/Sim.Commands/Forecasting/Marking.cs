using System.Collections.Immutable;
using Sim.Engine;
using Sim.Engine.Chances;
using Sim.Explorer.Calibrations;
using Sim.Explorer.Forecasts;
using Sim.Model.Forecasts;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Model.Situations;
using Sim.Reports.Forecasts;
using Sim.Screens.Sittings;

namespace Sim.Commands.Forecasting;

/// <summary>
/// Marks the forecasts of a scenario: in each of many games, at a moment drawn by lot, it is forecast from what the chair knows then, and the
/// game goes on to the day that was forecast. Every game stands for itself, so that any number of threads comes to the same.
/// </summary>
internal sealed class Marking(Scenario scenario, int games, ulong seed)
{
    /// <summary>Games that each forecast plays ahead.</summary>
    public const int PlayedAhead = 100;

    private static readonly Address Moment = Address.Of("forecast", "moment");

    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Calibration Run(int threads, CancellationToken stop = default)
    {
        var marked = new Calibration[games];
        Parallel.For(
            0,
            games,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = stop },
            () => new Table(scenario),
            (number, _, table) =>
            {
                marked[number] = Mark(table, number);
                return table;
            },
            _ => { });

        var all = new Calibration();
        foreach (var one in marked)
        {
            all.Add(one);
        }

        return all;
    }

    private Calibration Mark(Table table, int number)
    {
        var luck = Chance.SeedOf(seed, number);
        var chairs = scenario.Chairs.IsEmpty ? [.. scenario.People.Where(p => p.Acts).Select(p => p.Index)] : scenario.Chairs;
        var chair = chairs[number % chairs.Length];
        var later = new AtTheClose();
        var game = table.Begin(luck, new GameOptions(chair, HostMachines: false, Witness: later));
        var turn = Chance.Draw(luck, 0, Moment, Math.Max(1, scenario.Calendar.Turns - 1));
        var marks = new Calibration();
        Play(game, () => game.Situation.Turn >= turn && game.Moment is InitiativeMoment);
        if (game.IsOver)
        {
            return marks;
        }

        var forecaster = new Forecaster(Pictures.Of(GameViews.Of(game)), table, [], LookingAhead.Turns, Conduct.AsRivals, luck + 1);
        for (var i = 0; i < PlayedAhead; i++)
        {
            forecaster.PlayOnce();
        }

        // What is so already says little about who sees what comes.
        var open = forecaster.Forecast.Branches[0].Came.Where(c => c.Outcome is InOffice || !c.Outcome.Holds(game.Situation)).ToImmutableArray();
        later.Await(forecaster.UntilTurn);
        Play(game, () => later.Situation is not null);
        foreach (var came in open)
        {
            marks.Add(came.Games * Calibration.Certain / PlayedAhead, came.Outcome.Holds(later.Situation ?? game.Situation));
        }

        return marks;
    }

    /// <summary>Keeps the situation as the turn before some other closes: it is what the forecast ends with, before that other opens.</summary>
    private sealed class AtTheClose : IWitness
    {
        private int _until = int.MaxValue;

        public Situation? Situation { get; private set; }

        public void Await(int turn) => _until = turn;

        public void Answered(Situation situation, int happening, int option)
        {
        }

        public void Closed(Situation situation) => Situation ??= situation.Turn >= _until ? situation.Copy() : null;
    }

    private static void Play(Game game, Func<bool> isThere)
    {
        while (!game.IsOver && !isThere())
        {
            if (game.Decide(game.Suggest()) is { } refusal)
            {
                throw new InvalidOperationException($"What the rivals' mind suggests is refused: {refusal.Reason}");
            }
        }
    }
}
