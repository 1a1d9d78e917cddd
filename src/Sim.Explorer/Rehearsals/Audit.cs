using Sim.Engine;
using Sim.Model.Decisions;
using Sim.Model.Explorations;
using Sim.Model.Moments;
using Sim.Model.Scenarios;

namespace Sim.Explorer.Rehearsals;

/// <summary>
/// A dilemma is one only if its answer is not always the same. At each question of a game the game is played on from every open answer, with
/// the same chances, and what becomes of the chair is compared: to be in office counts most, then to be listened to.
/// </summary>
public sealed class Audit(Scenario scenario)
{
    private const int MostDecisions = 600;

    // Ties of up to six answers share, so that whole numbers stay whole.
    private const int Whole = 60;

    private readonly int[][] _best = [.. scenario.Events.Select(e => new int[e.Question is { } asked ? asked.Options.Length + 1 : 0])];
    private readonly int[][] _situations = [.. scenario.Events.Select(e => new int[e.Question is { } asked ? asked.Options.Length + 1 : 0])];

    /// <summary>One game from a chair, played as rivals play.</summary>
    public void Look(Table table, int chair, ulong seed)
    {
        var main = table.Begin(seed, new GameOptions(chair, HostMachines: false));
        for (var i = 0; i < MostDecisions && !main.IsOver; i++)
        {
            if (main.Moment is SessionMoment { Item: QuestionItem asked })
            {
                var votes = main.Choices().Where(c => c.IsOpen).Select(c => c.Decision).OfType<Vote>().Where(v => !v.Speak).ToList();
                Compare(asked.Event, votes, [.. votes.Select(v => Outcome(table, main, v, chair))]);
            }

            main.Decide(main.Suggest());
        }
    }

    public void Add(Audit other)
    {
        for (var i = 0; i < _best.Length; i++)
        {
            for (var option = 0; option < _best[i].Length; option++)
            {
                _best[i][option] += other._best[i][option];
                _situations[i][option] += other._situations[i][option];
            }
        }
    }

    /// <summary>Every answer that was compared at least so often.</summary>
    public IEnumerable<Best> Bests(int fewest) =>
        from happening in scenario.Events
        from option in Enumerable.Range(0, _situations[happening.Index].Length)
        let situations = _situations[happening.Index][option]
        where situations >= fewest
        select new Best(happening.Index, option, situations, PercentAtLeast(_best[happening.Index][option], Whole * situations));

    // Where all answers come to the same there was nothing to choose, and ties share.
    private void Compare(int happening, List<Vote> votes, List<int> outcomes)
    {
        var top = outcomes.Max();
        var ties = outcomes.Count(o => o == top);
        for (var i = 0; ties < outcomes.Count && i < votes.Count; i++)
        {
            // To put it off stands behind the options.
            var options = scenario.Events[happening].Question!.Options;
            var option = options.FirstOrDefault(o => o.Id == votes[i].Option)?.Index ?? options.Length;
            _best[happening][option] += outcomes[i] == top ? Whole / ties : 0;
            _situations[happening][option]++;
        }
    }

    // Rounded up: what is a little above a bound is above it.
    private static int PercentAtLeast(long part, long whole) => (int)(((part * 100) + whole - 1) / whole);

    private static int Outcome(Table table, Game main, Vote vote, int chair)
    {
        var game = table.Replay(main.Record(), keepBooks: false);
        if (game.Decide(vote) is { } refusal)
        {
            throw new InvalidOperationException($"'{vote.Line}' was offered and then refused: {refusal.Reason}");
        }

        for (var i = 0; i < MostDecisions && !game.IsOver; i++)
        {
            game.Decide(game.Suggest());
        }

        return (game.Situation.IsActive(chair) ? 100 : 0) + game.Situation.Authority(chair);
    }
}
