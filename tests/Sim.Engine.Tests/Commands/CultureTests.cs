using System.Globalization;
using System.Text.RegularExpressions;

namespace Sim.Engine.Tests.Commands;

/// <summary>What the program answers is the same to the letter wherever the machine stands.</summary>
public sealed partial class CultureTests
{
    private static readonly string Words = string.Join('\n', "?", "", "people", "1", "", "2", "", "", "") + new string('\n', 60);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Checks_games_and_reports_are_the_same(string culture)
    {
        var strange = CultureInfo.GetCultureInfo(culture);
        Assert.NotEqual($"{-1} {new DateTime(1953, 3, 5)} {"i".ToUpper(CultureInfo.InvariantCulture)}", string.Create(strange, $"{-1} {new DateTime(1953, 3, 5)} {"i".ToUpper(strange)}"));
        Assert.Equal(AnswersIn(CultureInfo.InvariantCulture), AnswersIn(strange));
    }

    private static string AnswersIn(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            using var village = new Village();
            village.Write("scenarios/broken/scenario.yaml", File.ReadAllText(village.At("scenarios", "village", "scenario.yaml")).Replace("water +20", "watr +20", StringComparison.Ordinal));
            return string.Join('\n', Answers(village)).Replace(village.Folder, "HERE", StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<string> Answers(Village village)
    {
        string[] commands = ["check scenarios", "check scenarios --json", "explain F101", "play village --as anna --seed 7 --plain --record game.sim", "replay game.sim --json", "why game.sim 1 water", "graph village", "explore village --games 20 --seed 3 --json"];
        foreach (var command in commands)
        {
            village.Run(command, Words);
            yield return Elapsed().Replace(village.Output + village.Error, "");
        }
    }

    /// <summary>How long it took is the one thing that differs from run to run.</summary>
    [GeneratedRegex("\"elapsedSeconds\":[0-9.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Elapsed();
}
