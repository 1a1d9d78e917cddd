using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Views;

namespace Sim.Reports.Wording;

/// <summary>Why somebody stood where he stood. A weight below 0 spoke against the stand taken: <c>though he fears Beria</c>.</summary>
public static class Reasons
{
    private const string OfHisOwn = "for reasons of his own";

    /// <summary>The weightiest reasons of a stand in one line; of the player himself, that it was his decision.</summary>
    public static string Listed(GameView view, Stand stand)
    {
        if (stand.Person == view.Chair)
        {
            return "your own decision";
        }

        var told = stand.Reasons.Where(r => r.Weight != 0 || r.Kind is ReasonKind.Own or ReasonKind.Chance)
            .Take(3).Select(r => Text(view, stand.Person, r)).Distinct(StringComparer.Ordinal);
        return string.Join("; ", told);
    }

    public static string Text(GameView view, int person, Reason reason)
    {
        var speaksFor = reason.Weight >= 0;
        return reason.Kind switch
        {
            ReasonKind.Stance => Stance(view, person, reason, speaksFor),
            ReasonKind.Interest => Interest(view, person, reason, speaksFor),
            ReasonKind.Trust => speaksFor ? $"trusts {Name(view, reason)}" : $"though he distrusts {Name(view, reason)}",
            ReasonKind.Fear => speaksFor ? $"fears {Name(view, reason)}" : $"though he fears {Name(view, reason)}",
            ReasonKind.Bandwagon => speaksFor ? "it seemed to be winning" : "though it seemed to be losing",
            ReasonKind.Pledge => Pledge(view, person),
            ReasonKind.Balance => $"{(speaksFor ? "because" : "though")} {Name(view, reason)} {(reason.Index == view.Chair ? "hold" : "holds")} too much",
            ReasonKind.Own => "by his own decision",
            _ => "it could have gone either way",
        };
    }

    private static string Stance(GameView view, int person, Reason reason, bool speaksFor)
    {
        var axis = view.Scenario.Axes[reason.Index];
        var stances = view.Scenario.People[person].Stances;
        var side = reason.Index < stances.Length && stances[reason.Index] < 0 ? axis.Against : axis.For;
        return speaksFor ? $"by conviction: {side}" : $"against his conviction: {side}";
    }

    private static string Interest(GameView view, int person, Reason reason, bool speaksFor)
    {
        var variable = view.Scenario.Variables[reason.Index];
        if (Knowledge.Of(view, variable) == Known.Nothing)
        {
            return OfHisOwn;
        }

        var name = variable.Owner switch
        {
            Owner.Person when variable.OwnerIndex == person => $"his own {Names.Attribute(view.Scenario, variable)}",
            Owner.Realm => Lower(variable.Title),
            _ => Names.Of(view, variable),
        };
        return speaksFor ? $"for what it does to {name}" : $"in spite of what it does to {name}";
    }

    /// <summary>That two men had agreed is known to those two, and after the end to everybody.</summary>
    private static string Pledge(GameView view, int person)
    {
        var known = view.ArchivesOpen || view.Chronicle.Happenings.OfType<Sounded>().Any(s =>
            s.Agreed && ((s.Actor == view.Chair && s.Target == person) || (s.Target == view.Chair && s.Actor == person)));
        return known ? "had agreed to it beforehand" : OfHisOwn;
    }

    private static string Name(GameView view, Reason reason) => Names.Person(view, reason.Index);

    // Titles begin with a capital; a title that is an abbreviation keeps it.
    private static string Lower(string title) =>
        title.Length > 1 && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}
