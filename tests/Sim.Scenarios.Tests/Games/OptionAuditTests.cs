using System.Collections.Concurrent;
using Sim.Engine;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Games;

/// <summary>
/// A dilemma is one only if its answer is not always the same: at each question the game is played on from every open answer, with the same
/// chances, and what becomes of the chair is compared.
/// </summary>
public sealed class OptionAuditTests(ITestOutputHelper output)
{
    private const int Seeds = 20;
    private const int FewestSituations = 18;
    private const int MostDecisions = 600;

    [Fact]
    public void No_option_is_best_in_more_than_seventy_of_a_hundred_situations()
    {
        var best = new ConcurrentDictionary<string, (double Best, int Situations)>();
        var jobs = Shipped.FirstHundredDays.Chairs.SelectMany(chair => Enumerable.Range(1, Seeds).Select(seed => (chair, seed)));
        Parallel.ForEach(jobs, () => new Table(Shipped.FirstHundredDays), (job, _, table) =>
        {
            Audit(table, job.chair, (ulong)job.seed, best);
            return table;
        }, _ => { });

        var rows = best.Where(b => b.Value.Situations >= FewestSituations).Select(b => (b.Key, Share: b.Value.Best * 100 / b.Value.Situations, b.Value.Situations))
            .OrderByDescending(r => r.Share).ThenBy(r => r.Key, StringComparer.Ordinal).ToList();
        foreach (var row in rows.Take(10))
        {
            output.WriteLine($"{row.Key}: best in {row.Share:0} % of {row.Situations}");
        }

        Assert.True(rows.Count >= 15, $"Only {rows.Count} options were compared often enough.");
        Assert.DoesNotContain(rows, r => r.Share > 70);
    }

    private static void Audit(Table table, int chair, ulong seed, ConcurrentDictionary<string, (double Best, int Situations)> best)
    {
        var main = table.Begin(seed, new GameOptions(chair));
        for (var i = 0; i < MostDecisions && !main.IsOver; i++)
        {
            if (main.Moment is SessionMoment { Item: QuestionItem })
            {
                var votes = main.Choices().Where(c => c.IsOpen).Select(c => c.Decision).OfType<Vote>().Where(v => !v.Speak).ToList();
                Compare(votes, [.. votes.Select(v => Outcome(table, main, v, chair))], best);
            }

            main.Decide(main.Suggest());
        }
    }

    // Where all answers come to the same there was nothing to choose, and ties share.
    private static void Compare(List<Vote> votes, List<int> outcomes, ConcurrentDictionary<string, (double Best, int Situations)> best)
    {
        var top = outcomes.Max();
        var ties = outcomes.Count(o => o == top);
        for (var i = 0; ties < outcomes.Count && i < votes.Count; i++)
        {
            var share = outcomes[i] == top ? 1.0 / ties : 0;
            best.AddOrUpdate($"{votes[i].Item}.{votes[i].Option}", (share, 1), (_, seen) => (seen.Best + share, seen.Situations + 1));
        }
    }

    // To be in office counts most, then to be listened to.
    private static int Outcome(Table table, Game main, Vote vote, int chair)
    {
        var game = table.Replay(main.Record());
        Assert.Null(game.Decide(vote));
        for (var i = 0; i < MostDecisions && !game.IsOver; i++)
        {
            game.Decide(game.Suggest());
        }

        return (game.Situation.IsActive(chair) ? 100 : 0) + game.Situation.Authority(chair);
    }
}
