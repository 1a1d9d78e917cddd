using System.Globalization;
using System.Text.RegularExpressions;
using Sim.Engine;
using Sim.Explorer.Players;
using Sim.Language;
using Sim.Language.Sources;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Scenarios.Tests.House;

namespace Sim.Scenarios.Tests.Games;

/// <summary>A rule whose sign is turned round in a copy of the scenario: the cause that bears its name turns round at the same place.</summary>
public sealed partial class TurnedRuleTests
{
    private const string Shown = "first-hundred-days";
    private const int Games = 40;

    [Fact]
    public void A_rule_turned_round_turns_its_cause_round_at_the_same_place()
    {
        var scenario = Shipped.FirstHundredDays;
        var firsts = Firsts(scenario);
        var turned = 0;
        foreach (var rule in scenario.Rules)
        {
            if (!firsts.TryGetValue(rule.Index, out var place) || Turned(rule.Id) is not { } copy)
            {
                continue;
            }

            // Up to the first time the rule moves anything, the two games are one; what it does then is the reverse.
            var first = Play(copy, place.Seed, place.Chair).Ledger.Entries.First(e => e.Cause.Kind == CauseKind.Rule && e.Cause.Index == rule.Index);
            Assert.Equal((place.Entry.Turn, place.Entry.Variable, place.Entry.Cause), (first.Turn, first.Variable, first.Cause));
            Assert.True(first.Wanted == -place.Entry.Wanted, $"'{rule.Id}' wanted {place.Entry.Wanted}, and turned round {first.Wanted}.");
            turned++;
        }

        Assert.True(turned >= 12, $"Only {turned} rules were turned round.");
    }

    private sealed record First(ulong Seed, int Chair, Entry Entry);

    /// <summary>For every rule the first game in which it moves something, and its first entry there.</summary>
    private static Dictionary<int, First> Firsts(Scenario scenario)
    {
        var firsts = new Dictionary<int, First>();
        for (var seed = 1UL; seed <= Games; seed++)
        {
            var chair = scenario.Chairs[(int)(seed % (ulong)scenario.Chairs.Length)];
            foreach (var entry in Play(scenario, seed, chair).Ledger.Entries.Where(e => e.Cause.Kind == CauseKind.Rule && e.Wanted != 0))
            {
                firsts.TryAdd(entry.Cause.Index, new First(seed, chair, entry));
            }
        }

        return firsts;
    }

    private static Game Play(Scenario scenario, ulong seed, int chair)
    {
        var game = Game.Begin(scenario, seed, chair);
        var player = new RandomPlayer(seed);
        while (!game.IsOver)
        {
            game.Decide(player.Decide(game));
        }

        return game;
    }

    /// <summary>The scenario with the sign of a rule's first effect turned round in its text; null where that is no plain number.</summary>
    private static Scenario? Turned(string rule)
    {
        var folder = Repository.At("scenarios", Shown);
        var found = false;
        var compilation = ScenarioCompiler.Compile(new SourceSet(Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Select(file =>
        {
            var text = File.ReadAllText(file);
            if (Path.GetFileName(file) == "rules.yaml" && FirstEffect().Matches(text).FirstOrDefault(m => m.Groups["rule"].Value == rule) is { } match)
            {
                found = true;
                var sign = match.Groups["sign"];
                text = string.Create(CultureInfo.InvariantCulture, $"{text[..sign.Index]}{(sign.Value == "-" ? "+" : "-")}{text[(sign.Index + 1)..]}");
            }

            return SourceText.FromText(Path.GetRelativePath(folder, file).Replace('\\', '/'), text);
        })));
        return found ? compilation.Scenario ?? throw new InvalidOperationException($"The scenario with '{rule}' turned round does not compile.") : null;
    }

    [GeneratedRegex(@"- id: (?<rule>\w+)\n(?:(?!\n  - id: )[\s\S])*?\n    effects:\n      - [^\n]* (?<sign>[+-])\d+\n", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex FirstEffect();
}
