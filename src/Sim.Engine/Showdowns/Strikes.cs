using System.Collections.Immutable;
using Sim.Engine.Chances;
using Sim.Engine.Effects;
using Sim.Engine.Politics;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Showdowns;

/// <summary>
/// The attempt to remove a person: first the Presidium, then, where there is force on either side, force. The same steps for everyone:
/// whether a minister of the police falls or his colleagues do is a matter of votes, of troops and of who was warned.
/// </summary>
public static class Strikes
{
    private const int Sworn = 60;

    public static void Apply(in Doing doing)
    {
        var (striker, against) = (doing.Cast.Actor, doing.Cast.Target);
        var situation = doing.Affairs.Situation;

        // A blow may land late, and find nobody.
        if (!situation.IsActive(striker) || !situation.IsActive(against))
        {
            return;
        }

        var stands = Vote(doing, striker, against);
        if (stands.Count(s => s.Option == 0) * 2 > stands.Length)
        {
            Remove(doing, striker, against, stands);
        }
        else if (situation.Of(striker, Base.Security) >= Forces.Slight)
        {
            StrikeAlone(doing, striker, against, stands);
        }
        else
        {
            Fail(doing, striker, against, stands);
        }
    }

    /// <summary>How likely a strike seems to whoever thinks of it, in percent. He counts on what he knows: those who are pledged with him.</summary>
    public static int Prospects(Situation situation, int striker, int against)
    {
        var (votes, needed) = (0, 0);
        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            if (situation.Votes(person))
            {
                needed++;
                votes += person != against && (person == striker || IsExpected(situation, person, striker, against)) ? 1 : 0;
            }
        }

        if (votes * 2 > needed)
        {
            return Forces.Of(situation, against) < Forces.Slight
                ? 95
                : Odds.Of(Balance(Forces.Pledged(situation, striker, against), Forces.Ready(situation, against)));
        }

        return situation.Of(striker, Base.Security) >= Forces.Slight
            ? Odds.Of(Balance(Alone(situation, striker), Forces.OfTheRest(situation, striker)))
            : 5;
    }

    // The player is counted on only when he has given his word.
    private static bool IsExpected(Situation situation, int person, int striker, int against) =>
        person == situation.Chair
            ? situation.PledgedAgainst(person) == against
            : Readiness(situation, person, striker, against) > situation.Scenario.Weights.Near;

    private static ImmutableArray<Stand> Vote(in Doing doing, int striker, int against)
    {
        var situation = doing.Affairs.Situation;
        var stands = ImmutableArray.CreateBuilder<Stand>();
        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            if (!situation.Votes(person))
            {
                continue;
            }

            if (person == striker || person == against)
            {
                stands.Add(new Stand(person, person == striker ? 0 : 1, [new Reason(ReasonKind.Own, -1, 0)], Spoke: true));
                continue;
            }

            // The player is with those to whom he has given his word, and otherwise keeps his hand down.
            if (person == situation.Chair)
            {
                stands.Add(new Stand(person, situation.PledgedAgainst(person) == against ? 0 : 1, [new Reason(ReasonKind.Own, -1, 0)], Spoke: false));
                continue;
            }

            var readiness = Readiness(situation, person, striker, against);
            var place = doing.Table.Addresses.People[person].With(doing.Table.Addresses.People[against]);
            var near = Math.Abs(readiness) <= situation.Scenario.Weights.Near;
            var isFor = near ? doing.Affairs.Draw(50, Addresses.Force.With(place)).Happens : readiness > 0;
            stands.Add(new Stand(person, isFor ? 0 : 1, doing.Affairs.KeepsBooks ? Reasons(situation, person, striker, against, isFor, near) : [], Spoke: false));
        }

        return stands.ToImmutable();
    }

    // Above 0 he votes for the removal. A promise weighs most; fear of the man's police keeps hands down while he can still strike back.
    private static int Readiness(Situation situation, int person, int striker, int against)
    {
        var weights = situation.Scenario.Weights;
        return Threats.Of(situation, person, against) - weights.Dread
            + (situation.PledgedAgainst(person) == against ? Sworn : 0)
            + ((situation.Trust(person, striker) - 50) / 3)
            + (Pledges.Count(situation, against) * weights.Bandwagon)
            - (situation.Of(against, Base.Security) * situation.Alarm(against) / 200);
    }

    private static int Balance(int attack, int defence) => (attack - defence) / 3;

    private static int Alone(Situation situation, int striker) => situation.Of(striker, Base.Security) + situation.Of(striker, Base.Army);

    private static void Remove(in Doing doing, int striker, int against, ImmutableArray<Stand> stands)
    {
        var affairs = doing.Affairs;
        var cause = new Cause(CauseKind.Showdown, against, -1, striker, affairs.Turn);
        var (attack, defence) = (0, 0);
        Draw? draw = null;
        var end = ShowdownEnd.Dismissed;
        if (Forces.Of(affairs.Situation, against) >= Forces.Slight)
        {
            (attack, defence) = (Forces.Pledged(affairs.Situation, striker, against), Forces.Ready(affairs.Situation, against));
            draw = affairs.Draw(Odds.Of(Balance(attack, defence)), Place(doing, striker, against));
            end = draw.Value.Happens ? ShowdownEnd.Arrested : ShowdownEnd.Overpowered;
        }

        affairs.Tell(new ShowdownHeld(affairs.Turn, striker, against, stands, attack, defence, draw, end));
        if (end == ShowdownEnd.Overpowered)
        {
            Fall(doing with { Cause = cause }, striker, Standing.Arrested);
            Terror(doing with { Cause = cause }, against);
        }
        else
        {
            Fall(doing with { Cause = cause }, against, end == ShowdownEnd.Arrested ? Standing.Arrested : Standing.Dismissed);
            affairs.Change(affairs.Scenario.Layout.PersonSlot(striker, Layout.Authority), 10, cause);
        }
    }

    // Without the votes but with the police: the mirror. The rest have only the army, if it can be called in time.
    private static void StrikeAlone(in Doing doing, int striker, int against, ImmutableArray<Stand> stands)
    {
        var affairs = doing.Affairs;
        var cause = new Cause(CauseKind.Showdown, against, -1, striker, affairs.Turn);
        var attack = Alone(affairs.Situation, striker);
        var defence = Forces.OfTheRest(affairs.Situation, striker);
        var draw = affairs.Draw(Odds.Of(Balance(attack, defence)), Place(doing, striker, against));
        var end = draw.Happens ? ShowdownEnd.Arrested : ShowdownEnd.Overpowered;
        affairs.Tell(new ShowdownHeld(affairs.Turn, striker, against, stands, attack, defence, draw, end));
        Fall(doing with { Cause = cause }, draw.Happens ? against : striker, Standing.Arrested);
        if (draw.Happens)
        {
            Terror(doing with { Cause = cause }, striker);
        }
    }

    private static void Fail(in Doing doing, int striker, int against, ImmutableArray<Stand> stands)
    {
        var affairs = doing.Affairs;
        var layout = affairs.Scenario.Layout;
        var cause = new Cause(CauseKind.Showdown, against, -1, striker, affairs.Turn);
        affairs.Tell(new ShowdownHeld(affairs.Turn, striker, against, stands, 0, 0, null, ShowdownEnd.Outvoted));
        affairs.Change(layout.PersonSlot(striker, Layout.Authority), -20, cause);
        affairs.Change(layout.PersonSlot(against, Layout.Alarm), 40, cause);
        affairs.Change(layout.TrustSlot(against, striker), -40, cause);
        Pledges.Dissolve(affairs, against);

        // A man with the police does not forget, and does not wait.
        if (affairs.Situation.Of(against, Base.Security) >= Forces.Slight)
        {
            Fall(doing with { Cause = cause }, striker, Standing.Arrested);
        }
    }

    private static void Fall(in Doing doing, int person, Standing standing) => Standings.Give(person, standing, doing);

    // Whoever won by the police is feared by everyone, and trusted by no one.
    private static void Terror(in Doing doing, int winner)
    {
        var affairs = doing.Affairs;
        for (var person = 0; person < affairs.Scenario.People.Length; person++)
        {
            if (person != winner && affairs.Situation.IsActive(person))
            {
                affairs.Change(affairs.Scenario.Layout.TrustSlot(person, winner), -20, doing.Cause);
            }
        }
    }

    private static Address Place(in Doing doing, int striker, int against) =>
        Addresses.Force.With(doing.Table.Addresses.People[striker]).With(doing.Table.Addresses.People[against]);

    private static ImmutableArray<Reason> Reasons(Situation situation, int person, int striker, int against, bool isFor, bool near)
    {
        var sign = isFor ? 1 : -1;
        var weights = situation.Scenario.Weights;
        Reason[] all =
        [
            new(ReasonKind.Chance, -1, near ? 1000 : 0),
            new(ReasonKind.Pledge, striker, situation.PledgedAgainst(person) == against ? sign * Sworn : 0),
            new(ReasonKind.Balance, against, sign * Threats.Power(situation, against)),
            new(ReasonKind.Fear, against, sign * (Threats.Police(situation, against) - (situation.Of(against, Base.Security) * situation.Alarm(against) / 200))),
            new(ReasonKind.Trust, against, sign * Threats.Distrust(situation, person, against)),
            new(ReasonKind.Trust, striker, sign * (situation.Trust(person, striker) - 50) / 3),
            new(ReasonKind.Bandwagon, -1, sign * Pledges.Count(situation, against) * weights.Bandwagon),
        ];
        return [.. all.Where(r => r.Weight != 0).OrderByDescending(r => r.Weight).ThenBy(r => r.Kind).ThenBy(r => r.Index).Take(3)];
    }
}
