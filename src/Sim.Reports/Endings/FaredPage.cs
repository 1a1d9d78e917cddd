using System.Globalization;
using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Persons;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Endings;

/// <summary>How the player himself fared against what he began with, how he fell where he fell, and what he leaves. No score: facts.</summary>
public static class FaredPage
{
    public static Page Of(GameView view) => Page.Of("How you fared", Blocks(view));

    /// <summary>Nothing where rivals played alone.</summary>
    public static IEnumerable<Block> Blocks(GameView view)
    {
        if (view.Chair >= 0 && view.IsOver)
        {
            yield return Facts.Of(You(view, view.Chair));
            foreach (var block in Fall.Of(view, view.Chair).Concat(Leaves(view)))
            {
                yield return block;
            }
        }
    }

    private static IEnumerable<Fact> You(GameView view, int chair)
    {
        var standing = view.Situation.StandingOf(chair);
        var posts = Seats.Posts(view, chair);
        yield return new Fact("You", $"{view.Scenario.People[chair].Name}: {Life(standing)}", standing == Standing.Active ? Seats.Seat(view.Situation.SeatOf(chair)) : "");
        yield return new Fact("In office", posts.Length > 0 ? $"yes: {posts}" : "no");
        yield return new Fact("Led the country", Led(view, chair));
        yield return new Fact("You began with", AtStart(view.Scenario, chair), Power(view, chair, atStart: true));
        yield return new Fact("You end with", posts.Length > 0 ? posts : "no post", standing == Standing.Active ? Power(view, chair, atStart: false) : "");
        if (Tenures(view, chair) is { Length: > 0 } held)
        {
            yield return new Fact("Posts held", held);
        }
    }

    private static string Life(Standing standing) => standing switch
    {
        Standing.Active => "alive and in politics",
        Standing.Arrested => "alive, under arrest",
        Standing.Dismissed => "alive, dismissed",
        Standing.Absent => "alive, no longer on the scene",
        _ => "dead",
    };

    private static string AtStart(Scenario scenario, int chair) =>
        scenario.Offices.Where(o => o.Holder == chair).Select(o => o.Title).ToList() is { Count: > 0 } posts ? string.Join(", ", posts) : "no post";

    /// <summary>To lead is to preside and to hold more than anybody else; either alone is said to be just that.</summary>
    private static string Led(GameView view, int chair)
    {
        var presiding = view.Scenario.Offices.FirstOrDefault(o => o.Presides) is { } chairman ? view.Situation.HolderOf(chairman.Index) : -1;
        var strongest = Strongest(view);
        return (presiding == chair, strongest == chair) switch
        {
            (true, true) => "yes: you presided and held more power than anybody",
            (true, false) => $"in name: you presided, but {Names.Person(view, strongest)} held more power",
            (false, true) => $"in power, not in name: you held more than anybody, {(presiding < 0 ? "and nobody" : Names.Person(view, presiding))} presided",
            _ when presiding == strongest => $"no: {Names.Person(view, strongest)} presided and held the most power",
            _ => $"no: {(presiding < 0 ? "nobody" : Names.Person(view, presiding))} presided, {Names.Person(view, strongest)} held the most power",
        };
    }

    private static int Strongest(GameView view) => view.Scenario.People.Where(p => view.Situation.IsActive(p.Index))
        .OrderByDescending(p => Sum(view, p.Index, atStart: false)).Select(p => p.Index).FirstOrDefault(-1);

    /// <summary><c>power 116 in all five bases, second of 19</c>.</summary>
    private static string Power(GameView view, int chair, bool atStart)
    {
        var people = view.Scenario.People.Where(p => atStart || p.Index == chair || view.Situation.IsActive(p.Index)).ToList();
        var mine = Sum(view, chair, atStart);
        var rank = people.Count(p => Sum(view, p.Index, atStart) > mine) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"power {mine} over all bases, place {rank} of {people.Count}");
    }

    private static int Sum(GameView view, int person, bool atStart) => Enumerable.Range(0, Layout.Authority)
        .Select(b => Slots.OfPerson(view.Scenario, person, b))
        .Sum(v => atStart ? view.Closes[0][v.Index] : view.Situation[v]);

    /// <summary>Each post with its first and last day, in the order in which it was taken.</summary>
    private static string Tenures(GameView view, int chair)
    {
        var calendar = view.Scenario.Calendar;
        var open = view.Scenario.Offices.Where(o => o.Holder == chair).ToDictionary(o => o.Index, _ => Dates.Brief(calendar, 0));
        var held = new List<string>();
        foreach (var change in view.Chronicle.Happenings.OfType<OfficeChanged>())
        {
            if (change.From == chair && open.Remove(change.Office, out var since))
            {
                held.Add($"{view.Scenario.Offices[change.Office].Title} ({since} to {Dates.Brief(calendar, change.Turn)})");
            }
            else if (change.To == chair)
            {
                open[change.Office] = Dates.Brief(calendar, change.Turn);
            }
        }

        return string.Join("; ", held.Concat(open.OrderBy(o => o.Key).Select(o => $"{view.Scenario.Offices[o.Key].Title} ({o.Value} to the end)")));
    }

    private static IEnumerable<Block> Leaves(GameView view)
    {
        yield return new Heading("What you leave");
        var changed = view.Chronicle.Happenings.OfType<Transitioned>().ToList();
        yield return Facts.Of(view.Scenario.Machines.Where(m => !m.EachCountry).Select(m => State(view, changed, m, 0, m.Title)));
        yield return Facts.Of(Slots.Realm(view.Scenario).Where(v => !v.Flag && v.Shown != Shown.Hidden).Select(v => FromFirstToLast(view, v)));
        var each = view.Scenario.Machines.Where(m => m.EachCountry).ToList();
        foreach (var machine in each)
        {
            // Where there are several, one has to be told from the other.
            if (each.Count > 1)
            {
                yield return new Heading(machine.Title);
            }

            yield return Facts.Of(view.Scenario.Countries.Select(c => State(view, changed, machine, c.Index, c.Name)));
        }
    }

    private static Fact FromFirstToLast(GameView view, Variable variable)
    {
        var (first, last) = (view.Closes[0][variable.Index], view.Situation[variable]);
        return new Fact(variable.Title, Level.Shown(variable, last, exact: true), $"at the start {Level.Shown(variable, first, exact: true)}", last - first, variable.Index);
    }

    private static Fact State(GameView view, List<Transitioned> changed, Machine machine, int country, string label)
    {
        var now = view.Situation.StateOf(machine.Index, country);
        var first = changed.Find(t => t.Machine == machine.Index && (!machine.EachCountry || t.Country == country))?.From ?? now;
        return new Fact(label, machine.States[now].Title, first == now ? "as at the start" : $"at the start {machine.States[first].Title}");
    }
}
