using System.Collections.Immutable;
using System.Globalization;
using Sim.Model.Chronicles;
using Sim.Reports.Views;

namespace Sim.Reports.Wording;

/// <summary>What weighed most with all who took one side of a vote.</summary>
internal static class Weightiest
{
    private const int Told = 3;

    /// <summary>The three weightiest reasons, each with the number of hands that it moved: <c>distrusts Markov (5 of 6)</c>.</summary>
    public static ImmutableArray<string> Of(GameView view, ImmutableArray<Stand> stands, int side)
    {
        var hands = stands.Where(s => s.Option == side && s.Person != view.Chair && !s.Reasons.IsDefaultOrEmpty).ToList();
        return
        [
            .. hands
                .SelectMany(s => s.Reasons.Where(r => r.Weight > 0 && r.Kind is not (ReasonKind.Own or ReasonKind.Chance))
                    .Select(r => (Text: Common(Reasons.Of(view, s, r, stands)), r.Weight, s.Person)))
                .GroupBy(r => r.Text, StringComparer.Ordinal)
                .OrderByDescending(g => g.Sum(r => r.Weight)).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Take(Told)
                .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} ({g.Select(r => r.Person).Distinct().Count()} of {hands.Count})")),
        ];
    }

    // Of several hands together one does not say "his own".
    private static string Common(string reason) => string.Equals(reason, Reasons.OfHisOwn, StringComparison.Ordinal) ? "reasons kept to themselves" : reason;
}
