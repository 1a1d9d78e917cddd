using System.Globalization;
using Sim.Commands.Outputs;
using Sim.Language.Lengths;
using Sim.Model.Scenarios;

namespace Sim.Commands.Checking;

/// <summary>How long a scenario is, as a table: words, decisions and minutes, event by event.</summary>
internal static class LengthText
{
    private const int Widest = 46;

    public static IEnumerable<string> Of(Checked check) =>
        check.Compilation.Scenario is { } scenario ? Of(scenario) : [$"{Printable.Text(check.Nearby)}: words are counted when there is no error in it."];

    private static IEnumerable<string> Of(Scenario scenario)
    {
        var length = ScenarioLength.Of(scenario);
        yield return $"{Printable.Text(scenario.Title)}: words, decisions and minutes, at {ReadingTime.WordsAMinute} words a minute and {ReadingTime.SecondsADecision} seconds a decision";
        yield return Row("Before the game", length.Before);
        foreach (var one in length.Events)
        {
            yield return Row(Printable.Text($"{one.Title} ({one.Id})"), one.Time);
        }

        yield return Row("All events, each once", length.AllEvents);
        yield return Row(string.Create(CultureInfo.InvariantCulture, $"Acts of one's own, {scenario.Calendar.Turns} turns of {scenario.Slots}"), length.Acts);
        yield return Row("After the game: an ending, and what was done", length.After);
        yield return Row("All of it", length.Before + length.AllEvents + length.Acts + length.After);
    }

    private static string Row(string name, ReadingTime time) => string.Create(
        CultureInfo.InvariantCulture,
        $"  {(name.Length > Widest ? name[..(Widest - 1)] + "…" : name).PadRight(Widest)} {time.Words,6} {time.Decisions,5} {time.Seconds / 60,5}:{time.Seconds % 60:00}");
}
