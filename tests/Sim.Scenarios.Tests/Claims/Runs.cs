using System.Collections.Immutable;
using Sim.Engine;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Scenarios.Tests.Games;

namespace Sim.Scenarios.Tests.Claims;

/// <summary>The same world played over many seeds, and in how many games of a hundred something held.</summary>
internal sealed class Runs
{
    public const int Seeds = 300;

    private static readonly Lazy<Runs> Spring = new(() => Of(Shipped.FirstHundredDays));

    private readonly Game[] _games = new Game[Seeds];

    private Runs()
    {
    }

    public IReadOnlyList<Game> Games => _games;

    /// <summary>The scenario that is shipped, rivals alone; played once for all claims.</summary>
    public static Runs FirstHundredDays => Spring.Value;

    /// <summary>Rivals alone; questions named here are given that answer, whatever the vote.</summary>
    public static Runs Of(Scenario world, params (string Question, string Option)[] answers) => Play(world, null, _ => [], answers);

    /// <summary>Somebody in one chair, who spends his time on the first of these acts that is open, and votes as his own mind would.</summary>
    /// <param name="acts">What he wants to do, each as a line of a recording (<c>act travel</c>).</param>
    public static Runs Of(Scenario world, string chair, Func<Game, string[]> acts, params (string Question, string Option)[] answers) => Play(world, chair, acts, answers);

    /// <summary>The part of the games, in percent.</summary>
    public int Share(Func<Game, bool> held) => _games.Count(held) * 100 / Seeds;

    /// <summary>The part of those games in which something else was so, in percent.</summary>
    public int ShareOfThose(Func<Game, bool> which, Func<Game, bool> held)
    {
        var those = _games.Where(which).ToList();
        return those.Count == 0 ? 0 : those.Count(held) * 100 / those.Count;
    }

    /// <summary>A number over all games, in tenths.</summary>
    public int Tenths(Func<Game, int> measure) => _games.Sum(measure) * 10 / Seeds;

    private static Runs Play(Scenario world, string? chair, Func<Game, string[]> acts, (string Question, string Option)[] answers)
    {
        var seat = chair is null ? -1 : world.PersonNamed(chair)!.Index;
        ImmutableArray<Given> givens = [.. answers.Select(a => Answer(world, a.Question, a.Option))];
        var runs = new Runs();
        Parallel.For(0, Seeds, () => new Table(world), (seed, _, table) =>
        {
            var game = runs._games[seed] = table.Begin((ulong)seed + 1, new GameOptions(seat, Givens: givens));
            while (!game.IsOver)
            {
                var decision = game.Moment is InitiativeMoment ? Wanted(game, acts(game)) : game.Suggest();
                Assert.Null(game.Decide(decision));
            }

            return table;
        }, _ => { });
        return runs;
    }

    private static Decision Wanted(Game game, string[] acts)
    {
        var open = game.Choices().Where(c => c.IsOpen).Select(c => c.Decision.Line).ToHashSet(StringComparer.Ordinal);
        return acts.FirstOrDefault(open.Contains) is { } line ? Decision.Read(line)! : new Rest();
    }

    private static Given Answer(Scenario world, string question, string option)
    {
        var happening = world.EventNamed(question) ?? throw new InvalidOperationException($"'{world.Id}' has no question '{question}'.");
        return new Given(happening.Index, happening.Question!.Options.Single(o => string.Equals(o.Id, option, StringComparison.Ordinal)).Index);
    }
}
