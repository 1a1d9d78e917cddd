using System.Text.RegularExpressions;
using Sim.Engine;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;

namespace Sim.Language.Tests.Proofs;

/// <summary>What is said never to come about comes about in no game that is played: random worlds, played at random.</summary>
public sealed partial class DeadEndProofTests
{
    private const int Worlds = 40;
    private const int GamesOfEach = 10;

    private static readonly string[] OfEvents = ["L601", "L604", "L606", "L607", "L609"];
    private static readonly string[] OfOptions = ["L601", "L611"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_is_called_dead_never_comes(int seed)
    {
        var worlds = new RandomWorlds(seed);
        var dead = 0;
        for (var world = 0; world < Worlds; world++)
        {
            var files = worlds.Next();
            var compilation = ScenarioCompiler.Compile(SourceSet.Of(files));
            Assert.DoesNotContain(compilation.Diagnostics, found => found.Severity == Severity.Error);
            var called = compilation.Diagnostics.SelectMany(found => Called(found, files)).ToHashSet(StringComparer.Ordinal);
            dead += called.Count;
            for (var game = 0; game < GamesOfEach; game++)
            {
                var came = Played(compilation.Scenario!, (seed * 1000) + (world * GamesOfEach) + game);
                Assert.Empty(came.Intersect(called).Select(name => $"{name} in world {world}"));
            }
        }

        // Of some 25 things in each world a good part makes no sense.
        Assert.True(dead > Worlds, $"Only {dead} things were called dead.");
    }

    /// <summary>
    /// The proofs conclude from what a scenario does to the numbers that it declares. What the game changes by itself, in sessions, soundings,
    /// showdowns and with offices, is never one of those.
    /// </summary>
    [Fact]
    public void The_game_by_itself_changes_no_number_that_is_declared()
    {
        var scenario = ScenarioCompiler.Compile(Samples.SetOf(Samples.Spring())).Scenario!;
        var kinds = new HashSet<CauseKind>();
        for (var seed = 0; seed < 40; seed++)
        {
            foreach (var entry in Game(scenario, seed).Ledger.Entries.Where(entry => entry.Cause.Kind > CauseKind.Transition))
            {
                kinds.Add(entry.Cause.Kind);
                Assert.False(IsDeclared(scenario, scenario.Variables[entry.Variable]), scenario.Variables[entry.Variable].Id);
            }
        }

        Assert.Equal([CauseKind.Office, CauseKind.Session, CauseKind.Sounding, CauseKind.Showdown], kinds.Order());
    }

    private static bool IsDeclared(Scenario scenario, Variable variable) => variable.Owner switch
    {
        Owner.Country => true,
        Owner.Realm => variable.Id is not ("stakes" or "appeals"),
        Owner.Person => variable.Id.Split('.')[1] is var name && name is not ("party" or "state" or "security" or "army" or "ideology" or "authority" or "alarm") && scenario.Axes.All(axis => axis.Id != name),
        _ => false,
    };

    /// <summary>What a finding says will never come: the thing where it stands, and what it names as falling with it.</summary>
    private static IEnumerable<string> Called(Diagnostic found, (string File, string Text)[] files)
    {
        var text = files.FirstOrDefault(file => file.File == found.File).Text;
        if (found.File.StartsWith("events/e", StringComparison.Ordinal))
        {
            var lines = text.Split('\n');
            var name = Path.GetFileNameWithoutExtension(found.File);
            var isOption = found.Line > Array.FindIndex(lines, line => line.Contains("options:", StringComparison.Ordinal));
            // What is raised comes whatever its condition.
            var isRaised = found.Code == "L601" && Array.Exists(files, file => file.Text.Contains($"- event {name}\n", StringComparison.Ordinal));
            if (!isOption && !isRaised && OfEvents.Contains(found.Code) && !found.Message.StartsWith("This part", StringComparison.Ordinal))
            {
                yield return name;
            }
            else if (isOption && OfOptions.Contains(found.Code) && !found.Message.StartsWith("This part", StringComparison.Ordinal))
            {
                yield return $"{name}.{lines[..found.Line].Last(line => line.Contains("- id:", StringComparison.Ordinal)).Split("id:")[1].Trim()}";
            }
        }
        else if (found.File == "endings.yaml" && found.Code is "L601" or "L620" && !found.Message.StartsWith("This part", StringComparison.Ordinal))
        {
            yield return text.Split('\n')[..found.Line].Last(line => line.Contains("- id:", StringComparison.Ordinal)).Split("id:")[1].Trim();
        }

        var fall = Fall().Match(found.Message);
        foreach (Match name in fall.Success ? Quoted().Matches(fall.Value) : Quoted().Matches(""))
        {
            yield return name.Groups[1].Value;
        }
    }

    private static Game Game(Scenario scenario, int seed)
    {
        var random = new Random(seed);
        var game = Sim.Engine.Game.Begin(scenario, (ulong)seed, chair: 0);
        while (!game.IsOver)
        {
            var open = game.Choices().Where(choice => choice.IsOpen).ToList();
            Assert.Null(game.Decide(open[random.Next(open.Count)].Decision));
        }

        return game;
    }

    private static HashSet<string> Played(Scenario scenario, int seed)
    {
        var game = Game(scenario, seed);
        var came = game.Endings().Select(ending => ending.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var happening in game.Chronicle.Happenings)
        {
            switch (happening)
            {
                case EventHappened happened:
                    came.Add(scenario.Events[happened.Event].Id);
                    break;
                case QuestionDecided decided:
                    came.Add($"{scenario.Events[decided.Event].Id}.{scenario.Events[decided.Event].Question!.Options[decided.Option].Id}");
                    break;
            }
        }

        return came;
    }

    [GeneratedRegex(@"With it falls? .*$")]
    private static partial Regex Fall();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
