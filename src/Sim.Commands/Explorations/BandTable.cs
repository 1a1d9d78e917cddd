using System.Globalization;
using System.Text;
using Sim.Commands.Outputs;
using Sim.Model.Scenarios;

namespace Sim.Commands.Explorations;

/// <summary>How the numbers of the whole country went, at a few moments: the tenth, the middle and the ninetieth game of each hundred.</summary>
internal static class BandTable
{
    private const int Title = 28;
    private const int Cell = 14;

    public static string Of(Told told)
    {
        var (exploration, scenario) = (told.Exploration, told.Scenario);
        var (first, last) = (exploration.FromTurn, exploration.Variables.IsEmpty ? 0 : exploration.Variables[^1].Turn);
        int[] turns = [.. new[] { first + ((last - first) / 3), first + ((last - first) * 2 / 3), last }.Distinct().Where(turn => turn >= first)];
        var bands = exploration.Variables.ToDictionary(b => (b.Id, b.Turn));
        var text = new StringBuilder("Numbers (10 % of the games lie at or below / 50 % / 90 %, at the close of a turn)\n");
        text.Append(' ', Title + 9);
        foreach (var turn in turns)
        {
            text.Append(string.Create(CultureInfo.InvariantCulture, $"{scenario.Calendar.Unit} {turn}").PadLeft(Cell));
        }

        text.Append('\n');
        foreach (var variable in scenario.Variables.Where(v => v.Owner == Owner.Realm))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {ExplorationText.Cut(variable.Title, Title)}{(first == 1 ? variable.Start.ToString(CultureInfo.InvariantCulture) : ""),7}");
            foreach (var turn in turns)
            {
                var band = bands[(variable.Id, turn)];
                text.Append(string.Create(CultureInfo.InvariantCulture, $"{band.P10}/{band.P50}/{band.P90}").PadLeft(Cell));
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
