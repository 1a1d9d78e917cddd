using System.Collections.Immutable;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Reports.Views;

namespace Sim.Reports.Wording;

/// <summary>
/// What an effect that is not a number would do, in words. Numbers are foreseen by the engine; events that follow are not told
/// beforehand.
/// </summary>
public static class EffectWords
{
    public static IEnumerable<string> Of(GameView view, ImmutableArray<Effect> effects, Parts parts) =>
        effects.Select(e => Of(view, e, parts)).Where(t => t.Length > 0);

    public static string Of(GameView view, Effect effect, Parts parts)
    {
        var scenario = view.Scenario;
        return effect switch
        {
            After after => Of(view, after.Then, parts) is { Length: > 0 } later
                ? $"{later} (in {Dates.Turns(scenario.Calendar, after.Turns)})" : "",
            Appoint { Office: Appoint.GreatestVacant } vacant => Does(view, vacant.Who, parts, parts.Office >= 0 ? $"becomes {scenario.Offices[parts.Office].Title}" : "takes the greatest post that is vacant"),
            Appoint appoint => Does(view, appoint.Who, parts, $"becomes {scenario.Offices[appoint.Office].Title}"),
            Vacate vacate => $"the post of {scenario.Offices[vacate.Office].Title} falls vacant",
            GiveSeat seat => Does(view, seat.Who, parts, SeatWords(seat.Seat)),
            ChangeStanding change => Does(view, change.Who, parts, StandingWords(change.Standing)),
            Demote demote => Demotion(view, Who(view, demote.Who, parts)),
            Pull pull => PullWords(view, pull, parts),
            See see => $"you will know how it stands with {(see.Variable >= 0 ? scenario.Variables[see.Variable].Title : see.Where.IsHere ? parts.Target >= 0 && parts.Aimed == Aimed.Country ? scenario.Countries[parts.Target].Name : "the country" : scenario.Countries[see.Where.Index].Name)}",
            SoundOut => $"{Who(view, new Who(WhoKind.Target), parts)} may agree, or refuse, or warn {Who(view, new Who(WhoKind.Rival), parts)}",
            Change { What: TrustReading { From.Kind: WhoKind.Everyone } trust, Set: false, Amount: Number { Value: not 0 and var amount } } =>
                $"everybody's trust in {Who(view, trust.To, parts)} {(amount > 0 ? "rises" : "falls")}",
            Strike => $"the Presidium decides on {Who(view, new Who(WhoKind.Target), parts)}, then force may decide",
            _ => "",
        };
    }

    private static string Who(GameView view, Who who, Parts parts) => who.Kind switch
    {
        WhoKind.Named => Names.Person(view, who.Index),
        WhoKind.Actor => parts.Actor < 0 ? "whoever does it" : Names.Person(view, parts.Actor),
        WhoKind.Target => parts.Target < 0 || parts.Aimed == Aimed.Country ? "the man named" : Names.Person(view, parts.Target),
        WhoKind.Rival => parts.Rival < 0 ? "the man spoken of" : Names.Person(view, parts.Rival),
        WhoKind.Holder => view.Situation.HolderOf(who.Index) is >= 0 and var holder
            ? Names.Person(view, holder) : $"whoever is {view.Scenario.Offices[who.Index].Title}",
        WhoKind.Everyone => "everybody",
        WhoKind.Nobody => "nobody",
        _ => "he",
    };

    /// <summary>A subject with its verb; to the player's own person one says <c>you become</c>.</summary>
    private static string Does(GameView view, Who who, Parts parts, string words)
    {
        var subject = Who(view, who, parts);
        if (!string.Equals(subject, "you", StringComparison.Ordinal))
        {
            return $"{subject} {words}";
        }

        var space = words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var at ? at : words.Length;
        var verb = words[..space];
        return $"you {(string.Equals(verb, "is", StringComparison.Ordinal) ? "are" : verb[..^1])}{words[space..]}";
    }

    private static string Demotion(GameView view, string who) =>
        string.Equals(who, "you", StringComparison.Ordinal) ? "you lose your greatest post, and stay" : $"{who} loses his greatest post, and stays";

    private static string SeatWords(Seat seat) => seat switch
    {
        Seat.Full => "becomes a full member",
        Seat.Candidate => "becomes a candidate member",
        _ => "loses the seat",
    };

    private static string StandingWords(Standing standing) => standing switch
    {
        Standing.Arrested => "is arrested",
        Standing.Dismissed => "is dismissed",
        Standing.Dead => "dies",
        _ => "returns to active life",
    };

    /// <summary>Where a pulled trigger would lead from here; nothing where no way leads anywhere.</summary>
    private static string PullWords(GameView view, Pull pull, Parts parts)
    {
        var machine = view.Scenario.Machines[pull.Machine];
        var country = !machine.EachCountry ? 0
            : !pull.Where.IsHere ? pull.Where.Index
            : parts.Aimed == Aimed.Country ? parts.Target : -1;
        if (country < 0)
        {
            return "";
        }

        var state = view.Situation.StateOf(pull.Machine, country);
        var ways = machine.Transitions.Where(t => t.From == state && t.Trigger == pull.Trigger).ToList();
        var name = machine.EachCountry ? view.Scenario.Countries[country].Name : machine.Title;
        return ways.Count switch
        {
            0 => "",
            1 when ways[0].If is null && ways[0].Chance is null => $"{name}: to \"{machine.States[ways[0].To].Title}\"",
            _ => $"{name}: perhaps to \"{string.Join("\" or \"", ways.Select(w => machine.States[w.To].Title).Distinct(StringComparer.Ordinal))}\"",
        };
    }
}
