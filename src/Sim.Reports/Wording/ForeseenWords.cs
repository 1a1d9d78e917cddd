using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Reports.Views;

namespace Sim.Reports.Wording;

/// <summary>
/// Known effects before one chooses: <c>Fear falls a little</c>, <c>Living rises clearly (in 3 weeks)</c>. What moves one number at one
/// time is told as its sum, so that no card says of a number that it rises and falls; the causes are for <c>why</c>.
/// </summary>
public static class ForeseenWords
{
    /// <summary>From this many colleagues on, the trust of each is told as that of the colleagues.</summary>
    private const int Many = 3;

    public static IEnumerable<string> Of(GameView view, IEnumerable<Foreseen> foreseen)
    {
        var seen = foreseen
            .Where(f => Knowledge.Of(view, view.Scenario.Variables[f.Variable]) != Known.Nothing)
            .GroupBy(f => (f.Variable, f.InTurns))
            .Select(g => new Foreseen(g.Key.Variable, g.Sum(f => f.Amount), g.Key.InTurns))
            .Where(f => f.Amount != 0)
            .ToList();
        var many = seen.Where(f => IsTrust(view, f)).GroupBy(f => Shared(view, f))
            .Where(g => g.Count() >= Many).Select(g => g.Key).ToHashSet();
        return seen
            .GroupBy(f => IsTrust(view, f) && many.Contains(Shared(view, f)) ? Shared(view, f) : Names.Within(view, view.Scenario.Variables[f.Variable]))
            .Select(g => many.Contains(g.Key) ? g.Key : $"{g.Key} {string.Join(", then ", g.OrderBy(f => f.InTurns).Select(f => Way(view, f)))}");
    }

    private static bool IsTrust(GameView view, Foreseen foreseen) => view.Scenario.Variables[foreseen.Variable].Owner == Owner.Trust;

    private static string Shared(GameView view, Foreseen foreseen) =>
        $"the colleagues' trust in {Names.Person(view, view.Scenario.Variables[foreseen.Variable].OtherIndex)} {Way(view, foreseen)}";

    private static string Way(GameView view, Foreseen foreseen)
    {
        var words = Amount.Direction(view.Scenario.Variables[foreseen.Variable], foreseen.Amount);
        return foreseen.InTurns > 0 ? $"{words} (in {Dates.Turns(view.Scenario.Calendar, foreseen.InTurns)})" : words;
    }
}
