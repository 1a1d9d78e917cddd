using System.Collections.Immutable;
using Sim.Model.Expressions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;

namespace Sim.Reports.Sessions;

/// <summary>
/// How one act reads to each audience, in a sign or two: <c>The street ++, the other side −</c>. What comes later counts half, for nobody
/// thanks for what he has not got yet.
/// </summary>
public static class AudienceWords
{
    private const int Clearly = 12;
    private const int Somewhat = 3;

    /// <summary>The line for a card; none where the scenario declares no audiences or nothing known touches them.</summary>
    public static IEnumerable<Fact> Of(GameView view, ImmutableArray<Foreseen> foreseen)
    {
        var signs = view.Scenario.Audiences.Select(a => $"{a.Title} {Sign(Worth(view, a, foreseen))}").ToList();
        if (signs.Count > 0 && view.Scenario.Audiences.Any(a => Math.Abs(Worth(view, a, foreseen)) >= Somewhat))
        {
            yield return new Fact("Read by", string.Join(", ", signs));
        }
    }

    private static int Worth(GameView view, Audience audience, ImmutableArray<Foreseen> foreseen)
    {
        var twice = 0;
        foreach (var weight in audience.Weighs)
        {
            var variable = VariableOf(view, weight.Reading);
            twice += foreseen.Where(f => f.Variable == variable).Sum(f => f.Amount * weight.Weight * (f.InTurns == 0 ? 2 : 1));
        }

        return twice / 2;
    }

    private static string Sign(int worth) => worth switch
    {
        >= Clearly => "++",
        >= Somewhat => "+",
        <= -Clearly => "−−",
        <= -Somewhat => "−",
        _ => "0",
    };

    private static int VariableOf(GameView view, Reading reading)
    {
        var layout = view.Scenario.Layout;
        var slot = reading switch
        {
            VariableReading variable => layout.Variables + variable.Variable,
            PersonReading { Who: var who } person when PersonOf(view, who) is var index and >= 0 => layout.PersonSlot(index, person.Attribute),
            _ => -1,
        };
        return slot - layout.Variables;
    }

    private static int PersonOf(GameView view, Who who) => who.Kind switch
    {
        WhoKind.Actor => view.Chair,
        WhoKind.Holder => view.Situation.HolderOf(who.Index),
        _ => -1,
    };
}
