using System.Globalization;
using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;

namespace Sim.Reports.Endings;

/// <summary>The archives, opened when the game is over: words in confidence, secret acts, promises, aims, hidden figures.</summary>
public static class ArchivePage
{
    /// <summary>So many hidden figures are told one and all; of more only those that moved.</summary>
    private const int Readable = 40;

    public static Page Of(GameView view) => Page.Of("The archives open", [.. Blocks(view)]);

    public static IEnumerable<Block> Blocks(GameView view)
    {
        if (!view.ArchivesOpen)
        {
            yield return new Paragraph("The archives are closed until the game is over.");
            yield break;
        }

        yield return new Heading("The archives open");
        foreach (var block in new[] { Soundings(view), Secrets(view), Pledges(view), Aims(view), Reports(view), Figures(view), Leanings(view) }.SelectMany(b => b))
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Soundings(GameView view) => Section(
        "Words in confidence",
        view.Chronicle.Happenings.OfType<Sounded>().Select(s =>
            $"{Date(view, s.Turn)}: {Telling.Of(view, s)?.Short} {Because(view, s)}".TrimEnd()));

    private static string Because(GameView view, Sounded sounded) =>
        sounded.Target != view.Chair && Reasons.Listed(view, sounded) is { Length: > 0 } reasons ? $"What weighed: {reasons}." : "";

    private static IEnumerable<Block> Secrets(GameView view) => Section(
        "What was done in secret, or only rumoured",
        view.Chronicle.Happenings.OfType<ActDone>()
            .Where(d => d.Seen != Seen.Public && d.Actor != view.Chair && !IsSounding(view, d))
            .GroupBy(d => Telling.Of(view, d)?.Headline, StringComparer.Ordinal)
            .Select(g => $"{g.Key} ({string.Join(", ", g.Select(d => Dates.Brief(view.Scenario.Calendar, d.Turn)))})."));

    // What was asked in confidence is told above, with the answer.
    private static bool IsSounding(GameView view, ActDone done) =>
        view.Scenario.Acts[done.Act].Effects.Any(e => e is Model.Effects.SoundOut);

    private static IEnumerable<Block> Pledges(GameView view) => Section(
        "Who had agreed to move against whom, at the end",
        view.Scenario.People.Where(p => view.Situation.PledgedAgainst(p.Index) >= 0)
            .Select(p => $"{p.Short} against {view.Scenario.People[view.Situation.PledgedAgainst(p.Index)].Short}."));

    // What everybody wants alike tells nobody apart, and who was not there in this game wanted nothing in it.
    private static IEnumerable<Block> Aims(GameView view)
    {
        var wanted = view.Scenario.People.Where(p => WasThere(view, p.Index))
            .Select(p => new Fact(p.Short, string.Join("; ", view.Scenario.Aims
                .Where(a => view.Situation.AimStrength(p.Index, a.Index) > a.Common)
                .OrderByDescending(a => view.Situation.AimStrength(p.Index, a.Index))
                .Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Title} ({view.Situation.AimStrength(p.Index, a.Index)} of 100)")))))
            .Where(f => f.Value.Length > 0).ToList();
        if (wanted.Count > 0)
        {
            yield return new Heading("What each man wanted in this game");
            yield return Facts.Of(wanted);
            if (view.Scenario.Aims.Where(a => a.Common > 0).Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Title} ({a.Common} of 100)")).ToList() is { Count: > 0 } common)
            {
                yield return new Paragraph($"Everybody wanted this as well: {string.Join("; ", common)}.");
            }
        }
    }

    private static bool WasThere(GameView view, int person) =>
        view.Situation.IsActive(person) || view.Chronicle.Happenings.Any(happening => happening is StandingChanged changed && changed.Person == person);

    private static IEnumerable<Block> Reports(GameView view)
    {
        var told = Turns.Reported.BesideTheTruth(view).ToList();
        if (told.Count > 0)
        {
            yield return new Heading("What you were told last, beside what was true");
            yield return Facts.Of(told);
        }
    }

    // In a large world most hidden figures never move, and those that did would be lost among them.
    private static IEnumerable<Block> Figures(GameView view)
    {
        var all = view.Scenario.Variables.Where(v => v.Shown == Shown.Hidden && v.Owner != Owner.Trust).ToList();
        var hidden = all.Where(v => all.Count <= Readable || view.Situation[v] != v.Start)
            .Select(v => new Fact(Names.Of(view, v), Level.Shown(v, view.Situation[v], exact: true), $"at the start {v.Start.ToString(CultureInfo.InvariantCulture)}"))
            .ToList();
        if (hidden.Count > 0)
        {
            yield return new Heading("Figures nobody saw");
            yield return Facts.Of(hidden);
            if (hidden.Count < all.Count)
            {
                yield return new Paragraph("The others stand as they stood at the start.");
            }
        }
    }

    private static IEnumerable<Block> Leanings(GameView view)
    {
        if (view.Chair >= 0)
        {
            yield return new Heading("What they thought of you at the end");
            yield return Facts.Of(view.Scenario.People.Where(p => p.Index != view.Chair && view.Situation.IsActive(p.Index) && view.Situation.SeatOf(p.Index) != Seat.None).Select(p =>
            {
                var variable = Slots.OfTrust(view.Scenario, p.Index, view.Chair);
                return new Fact(p.Short, $"trust {Level.Shown(variable, view.Situation[variable], exact: true)}");
            }));
        }
    }

    private static IEnumerable<Block> Section(string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            yield return new Heading(title);
            yield return Lines.Of(all);
        }
    }

    private static string Date(GameView view, int turn) => Dates.Span(view.Scenario.Calendar, turn);
}
