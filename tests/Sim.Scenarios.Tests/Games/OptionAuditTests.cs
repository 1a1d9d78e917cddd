using Sim.Engine;
using Sim.Explorer.Rehearsals;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Games;

/// <summary>A dilemma is one only if its answer is not always the same.</summary>
public sealed class OptionAuditTests(ITestOutputHelper output)
{
    private const int Seeds = 20;
    private const int FewestSituations = 18;

    [Fact]
    public void No_option_is_best_in_more_than_seventy_of_a_hundred_situations()
    {
        var scenario = Shipped.FirstHundredDays;
        var whole = new Audit(scenario);
        var jobs = scenario.Chairs.SelectMany(chair => Enumerable.Range(1, Seeds).Select(seed => (chair, seed)));
        Parallel.ForEach(jobs, () => (Table: new Table(scenario), Audit: new Audit(scenario)), (job, _, mine) =>
        {
            mine.Audit.Look(mine.Table, job.chair, (ulong)job.seed);
            return mine;
        }, mine =>
        {
            lock (whole)
            {
                whole.Add(mine.Audit);
            }
        });

        var rows = whole.Bests(FewestSituations).OrderByDescending(best => best.Share).ToList();
        foreach (var row in rows.Take(10))
        {
            var question = scenario.Events[row.Event].Question!;
            output.WriteLine($"{scenario.Events[row.Event].Id}.{(row.Option < question.Options.Length ? question.Options[row.Option].Id : "wait")}: best in {row.Share} % of {row.Situations}");
        }

        Assert.True(rows.Count >= 15, $"Only {rows.Count} options were compared often enough.");
        Assert.DoesNotContain(rows, r => r.Share > 70);
    }
}
