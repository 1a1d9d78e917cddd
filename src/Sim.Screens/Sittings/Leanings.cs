using System.Globalization;
using Sim.Model.Moments;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Screens.Sittings;

/// <summary>Who leans where, in the few words that fit beside the options.</summary>
internal static class Leanings
{
    /// <summary>Who leans to an option: the settled first, then the wavering.</summary>
    public static string To(GameView view, SessionMoment moment, int option)
    {
        if (moment.Alone || moment.Leans.IsDefaultOrEmpty)
        {
            return "";
        }

        var leans = moment.Leans.Where(l => l.Option == option).ToList();
        return leans.Count == 0
            ? "0: nobody so far"
            : string.Create(CultureInfo.InvariantCulture, $"{leans.Count}: {string.Join("; ", Parts(view, leans))}");
    }

    /// <summary>What stands above the options: that these are guesses, and who cannot be read.</summary>
    public static string Sum(GameView view, SessionMoment moment)
    {
        if (moment.Alone || moment.Leans.IsDefaultOrEmpty)
        {
            return "";
        }

        var unread = moment.Leans.Where(l => l.Option < 0).Select(l => Names.Person(view, l.Person)).ToList();
        return unread.Count == 0
            ? "Who leans where, as far as you know; your own vote is still to come"
            : $"Who leans where, as far as you know; cannot be read: {string.Join(", ", unread)}";
    }

    private static IEnumerable<string> Parts(GameView view, List<Lean> leans)
    {
        if (leans.Where(l => l.Firm).Select(l => Names.Person(view, l.Person)).ToList() is { Count: > 0 } settled)
        {
            yield return string.Join(", ", settled);
        }

        if (leans.Where(l => !l.Firm).Select(l => Names.Person(view, l.Person)).ToList() is { Count: > 0 } wavering)
        {
            yield return $"wavering {string.Join(", ", wavering)}";
        }
    }
}
