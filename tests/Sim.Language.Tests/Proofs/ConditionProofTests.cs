using Sim.Engine.Evaluation;

namespace Sim.Language.Tests.Proofs;

/// <summary>
/// Whatever the proof says is held against the engine's own evaluator: what is called never is true in no situation, what is called always
/// is false in none.
/// </summary>
public sealed class ConditionProofTests
{
    private const int Conditions = 2000;
    private const int Situations = 250;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Never_is_never_true_and_always_is_never_false(int seed)
    {
        var random = new RandomConditions(seed);
        var conditions = Enumerable.Range(0, Conditions).Select(_ => random.Next()).ToList();
        var scenario = Verdicts.Compile(conditions).Scenario!;
        var verdicts = Verdicts.OfWords(conditions);
        var asked = scenario.Endings.Where(ending => ending.Id.StartsWith("ending_", StringComparison.Ordinal)).Select(ending => ending.If!).ToList();
        var situations = new RandomSituations(scenario, seed);
        for (var i = 0; i < Situations; i++)
        {
            var situation = situations.Next();
            for (var c = 0; c < asked.Count; c++)
            {
                if (verdicts[c] != "possible")
                {
                    Assert.True(Evaluator.Holds(asked[c], situation, Cast.Nobody) == (verdicts[c] == "always"), $"'{conditions[c]}' was called {verdicts[c]}.");
                }
            }
        }

        // Without enough of both the test would prove nothing.
        Assert.True(verdicts.Count(verdict => verdict == "never") > Conditions / 20);
        Assert.True(verdicts.Count(verdict => verdict == "always") > Conditions / 50);
    }
}
