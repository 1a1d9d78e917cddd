using Sim.Engine;
using Sim.Explorer.Players;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Explorer;

/// <summary>One table at which games of a course are played, one after the other, by one thread.</summary>
internal sealed class Sitting
{
    private readonly Course _course;
    private readonly Table _table;
    private readonly GameOptions _options;
    private readonly Playout _ahead;
    private readonly Func<ulong, Dictionary<string, int>, IPlayer>? _seat;

    public Sitting(Course course, IWitness? witness)
    {
        _course = course;
        _table = new Table(course.Scenario);
        _options = new GameOptions(course.Chair, KeepBooks: false, course.AllGivens, witness, HostMachines: false);
        _ahead = _table.Playout(_options);
        _seat = course.Chair >= 0 ? course.Player.Seat : null;
    }

    /// <summary>Plays a game to its end; the situation is good until the next.</summary>
    /// <param name="tried">What was tried in the games before it that belong together.</param>
    public Situation Play(int game, Dictionary<string, int> tried)
    {
        var seed = _course.SeedOf(game);
        if (_seat is not null)
        {
            return Played(Begun(seed), _seat(seed, tried)).Situation;
        }

        if (_course.From is not { } from)
        {
            _ahead.Play(seed);
            return _ahead.Situation;
        }

        _ahead.TakeUp(from.Situation(_course.Scenario, _course.Chair, seed).Numbers, seed);
        _ahead.GoOn(Model.Forecasts.Conduct.AsRivals, int.MaxValue);
        return _ahead.Situation;
    }

    private Game Begun(ulong seed) => _course.From is { } from
        ? _table.TakeUp(from.Situation(_course.Scenario, _course.Chair, seed), _options)
        : _table.Begin(seed, _options);

    private static Game Played(Game game, IPlayer player)
    {
        while (!game.IsOver)
        {
            var decision = player.Decide(game);
            if (game.Decide(decision) is { } refusal)
            {
                throw new InvalidOperationException($"'{decision.Line}' was offered and then refused: {refusal.Reason}");
            }
        }

        return game;
    }
}
