using Sim.Engine;
using Sim.Model.Chronicles;
using Sim.Model.Scenarios;

namespace Sim.Scenarios.Tests.Showdowns;

/// <summary>Many games of one position, rivals alone, and how often each outcome came.</summary>
internal sealed class Measurement
{
    private readonly int[] _counts = new int[Enum.GetValues<Outcome>().Length];
    private readonly List<Blow> _blows = [];

    private Measurement(int games) => Games = games;

    public int Games { get; }

    /// <summary>The first blow at the man, of every game that had one.</summary>
    public IReadOnlyList<Blow> Blows => _blows;

    /// <summary>The part of the games, in percent, with one of these outcomes.</summary>
    public int Share(params IEnumerable<Outcome> outcomes) => outcomes.Sum(o => _counts[(int)o]) * 100 / Games;

    public override string ToString() =>
        string.Join(", ", Enum.GetValues<Outcome>().Where(o => _counts[(int)o] > 0).Select(o => $"{o} {Share(o)} %"));

    /// <summary>What the first blows at the man have in common, most frequent first.</summary>
    public string Most(Func<Blow, string> what) =>
        string.Join(", ", _blows.GroupBy(what).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(4).Select(g => $"{g.Key} {g.Count() * 100 / Games} %"));

    public static Measurement Of(Scenario scenario, ShowdownCase which, int games)
    {
        var outcomes = new Outcome[games];
        var blows = new Blow?[games];
        var target = scenario.PersonNamed(which.Target)!.Index;
        Parallel.For(0, games, () => new Table(scenario), (seed, _, table) =>
        {
            var game = table.Begin((ulong)seed + 1, new GameOptions());
            outcomes[seed] = OutcomeOf(game, which);
            blows[seed] = game.Chronicle.Happenings.OfType<ShowdownHeld>().FirstOrDefault(b => b.Against == target) is { } held ? Blow.Of(held, scenario) : null;
            return table;
        }, _ => { });

        var measurement = new Measurement(games);
        foreach (var outcome in outcomes)
        {
            measurement._counts[(int)outcome]++;
        }

        measurement._blows.AddRange(blows.OfType<Blow>());
        return measurement;
    }

    public static Outcome OutcomeOf(Game game, ShowdownCase which)
    {
        var (scenario, now) = (game.Scenario, game.Situation);
        var target = scenario.PersonNamed(which.Target)!.Index;
        if (!now.IsActive(target))
        {
            return now.StandingOf(target) == Standing.Dismissed ? Outcome.Removed : Outcome.Arrested;
        }

        if (now.HolderOf(scenario.Offices.Single(o => o.Id == which.Post).Index) != target)
        {
            return Outcome.Demoted;
        }

        var blows = game.Chronicle.Happenings.OfType<ShowdownHeld>().ToList();
        if (blows.Any(b => b.Against == target && b.Stands.Count(s => s.Option == 0) * 2 > b.Stands.Length))
        {
            return Outcome.Reversed;
        }

        var fallen = scenario.People.Where(p => p.Index != target && HasFallen(game, p)).Select(p => p.Id).ToList();
        return fallen.Any(which.Rivals.Contains) ? Outcome.RivalFell
            : fallen.Count > 0 ? Outcome.OtherFell
            : blows.Any(b => b.Against == target) ? Outcome.Repulsed
            : Outcome.Quiet;
    }

    // Out of the leadership, out of his seat, or out of the post in which he began.
    private static bool HasFallen(Game game, Person person) =>
        !game.Situation.IsActive(person.Index)
        || (person.Seat == Seat.Full && game.Situation.SeatOf(person.Index) != Seat.Full)
        || game.Scenario.Offices.Any(o => o.Holder == person.Index && game.Situation.HolderOf(o.Index) != person.Index);
}
