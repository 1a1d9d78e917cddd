using System.Collections.Immutable;
using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Views;

namespace Sim.Reports.Wording;

/// <summary>Why somebody stood where he stood. A weight below 0 spoke against the stand taken: <c>though he fears Markov</c>.</summary>
public static class Reasons
{
    /// <summary>As many as a stand keeps.</summary>
    private const int Kept = 3;

    internal const string OfHisOwn = "for reasons of his own";

    /// <summary>The weightiest reasons of a stand in one line; of the player himself, that it was his decision.</summary>
    /// <param name="all">Every stand of the same vote: who was on whose side gives trust and distrust their sense.</param>
    /// <param name="most">How many are told.</param>
    public static string Listed(GameView view, Stand stand, ImmutableArray<Stand> all, int most = Kept) => stand.Person == view.Chair
        ? "your own decision"
        : Listed(view, stand.Person, stand.Reasons, colleague => all.Any(s => s.Person == colleague && s.Option == stand.Option), most);

    /// <summary>What weighed when somebody was asked in confidence: to agree was to side with the one who asked.</summary>
    public static string Listed(GameView view, Sounded sounded) =>
        Listed(view, sounded.Target, sounded.Reasons, colleague => colleague == (sounded.Agreed ? sounded.Actor : sounded.Rival));

    /// <summary>One reason of one stand.</summary>
    internal static string Of(GameView view, Stand stand, Reason reason, ImmutableArray<Stand> all) =>
        Text(view, stand.Person, reason, colleague => all.Any(s => s.Person == colleague && s.Option == stand.Option));

    private static string Listed(GameView view, int person, ImmutableArray<Reason> reasons, Func<int, bool> sameSide, int most = Kept) => reasons.IsDefaultOrEmpty
        ? ""
        : string.Join("; ", reasons.Where(r => r.Weight != 0 || r.Kind is ReasonKind.Own or ReasonKind.Chance)
            .Take(most).Select(r => Text(view, person, r, sameSide)).Distinct(StringComparer.Ordinal));

    private static string Text(GameView view, int person, Reason reason, Func<int, bool> sameSide)
    {
        var speaksFor = reason.Weight >= 0;
        return reason.Kind switch
        {
            ReasonKind.Stance => Stance(view, person, reason, speaksFor),
            ReasonKind.Interest => Interest(view, person, reason, speaksFor),
            ReasonKind.Trust => Trust(view, reason, speaksFor, sameSide(reason.Index)),
            ReasonKind.Fear => speaksFor ? $"fears {Name(view, reason)}" : $"though he fears {Name(view, reason)}",
            ReasonKind.Bandwagon => speaksFor
                ? reason.Index < 0 ? "it seemed to be winning" : $"it seemed to be winning behind {Name(view, reason)}"
                : "though it seemed to be losing",
            ReasonKind.Delay => speaksFor ? "his own answer would have lost today" : "though his own answer was losing",
            ReasonKind.Nerve => $"{(speaksFor ? "" : "though ")}{(reason.Index > 0 ? "bolder" : "more timid")} than his position",
            // What two men have traded, a third does not know.
            ReasonKind.Debt when !view.ArchivesOpen && reason.Index != view.Chair => OfHisOwn,
            ReasonKind.Debt => $"{(speaksFor ? "because" : "though")} he owed {Name(view, reason)} his vote",
            ReasonKind.Pledge => Pledge(view, person, reason),
            ReasonKind.Balance => $"{(speaksFor ? "because" : "though")} {Name(view, reason)} {(reason.Index == view.Chair ? "hold" : "holds")} too much",
            ReasonKind.Own => "by his own decision",
            _ => "it could have gone either way",
        };
    }

    private static string Trust(GameView view, Reason reason, bool speaksFor, bool sameSide) => (speaksFor, sameSide) switch
    {
        (true, true) => $"trusts {Name(view, reason)}",
        (true, false) => $"distrusts {Name(view, reason)}",
        (false, true) => $"though he distrusts {Name(view, reason)}",
        _ => $"though he trusts {Name(view, reason)}",
    };

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

        var name = variable.Owner == Owner.Person && variable.OwnerIndex == person
            ? $"his own {Names.Attribute(view.Scenario, variable)}"
            : Names.Within(view, variable);
        return speaksFor ? $"for what it does to {name}" : $"in spite of what it does to {name}";
    }

    /// <summary>That two men had agreed is known to those two, and after the end to everybody.</summary>
    private static string Pledge(GameView view, int person, Reason reason)
    {
        if (reason.Index < 0)
        {
            return view.ArchivesOpen ? "others had agreed already" : OfHisOwn;
        }

        var known = view.ArchivesOpen || view.Chronicle.Happenings.OfType<Sounded>().Any(s =>
            s.Agreed && ((s.Actor == view.Chair && s.Target == person) || (s.Target == view.Chair && s.Actor == person)));
        return known ? "had agreed to it beforehand" : OfHisOwn;
    }

    private static string Name(GameView view, Reason reason) => Names.Person(view, reason.Index);
}
