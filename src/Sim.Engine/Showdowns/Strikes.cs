using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Sim.Engine.Chances;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Politics;
using Sim.Engine.Turns;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Showdowns;

/// <summary>
/// The attempt to remove a person, step by step and the same for everyone: the vote of the Presidium; force, where the man attacked commands
/// any or the striker has nothing else; the appeal of whoever was outvoted to the Central Committee; the terms. Whether a minister of the
/// police falls or his colleagues do, whether a leader is retired or his rivals are, is a matter of votes, troops, secretaries and warnings.
/// </summary>
public static class Strikes
{
    private const int WonAuthority = 10;
    private const int UpheldAuthority = 15;

    /// <summary>The blow is struck: it comes before the session without notice.</summary>
    public static void Apply(in Doing doing) =>
        Blows.Add(doing.Affairs, doing.Cause.Kind == CauseKind.Act ? doing.Cause.Index : -1, doing.Cast.Actor, doing.Cast.Target);

    /// <summary>Puts a blow to the vote; whether the player, who lost the vote, has still to decide if he appeals.</summary>
    public static bool Decide(in Doing doing, in Item strike, int playersOption, bool playerSpeaks)
    {
        var situation = doing.Affairs.Situation;
        if (!Blows.Stands(strike.Striker, strike.Against, situation))
        {
            return false;
        }

        var voices = Voices(doing, strike, playersOption, playerSpeaks);
        var hands = Count(doing, strike, playersOption, voices, stackalloc Hand[situation.Scenario.People.Length]);
        var stands = Stands(doing, strike, hands, voices, areCounted: true);
        KeepWord(doing, strike, playersOption);
        var carried = Hands.For(hands) * 2 > hands.Length;
        if (carried && Forces.Of(situation, strike.Against) >= Forces.Slight)
        {
            Force(doing, strike, stands, Forces.Pledged(situation, strike.Striker, strike.Against), Forces.Ready(situation, strike.Against), carried);
            return false;
        }

        if (!carried && situation.Of(strike.Striker, Base.Security) >= Forces.Slight)
        {
            Force(doing, strike, stands, Forces.Of(situation, strike.Striker), Forces.OfTheRest(situation, strike.Striker), carried);
            return false;
        }

        var loser = carried ? strike.Against : strike.Striker;
        var sides = new Sides(situation, strike.Striker, strike.Against, hands, stackalloc int[Sides.Room(situation)]);
        if (loser == situation.Chair && Plenums.Refusal(situation, sides, loser) is null)
        {
            Hands.Keep(doing.Affairs, hands);
            Blows.AwaitAppeal(doing.Affairs, loser);
            return true;
        }

        Conclude(doing, strike, hands, stands, loser, appeals: loser != situation.Chair && Plenums.Promises(situation, sides, loser));
        return false;
    }

    /// <summary>The player, who lost the vote, has appealed or yielded.</summary>
    public static void Answer(in Doing doing, in Item strike, bool appeals)
    {
        var affairs = doing.Affairs;
        var hands = Hands.Kept(affairs.Situation, stackalloc Hand[affairs.Scenario.People.Length]);
        var stands = Stands(doing, strike, hands, default, areCounted: false);
        Hands.Forget(affairs);
        if (Blows.Stands(strike.Striker, strike.Against, affairs.Situation))
        {
            Conclude(doing, strike, hands, stands, strike.Loser, appeals);
        }
    }

    // How everybody who votes will stand, as far as it is settled.
    private static ReadOnlySpan<Hand> Count(in Doing doing, in Item strike, int playersOption, ReadOnlySpan<Voice> voices, Span<Hand> room)
    {
        var situation = doing.Affairs.Situation;
        var count = 0;
        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            if (situation.Votes(person))
            {
                var isFor = person == strike.Striker || (person != strike.Against && IsFor(doing, strike, person, playersOption, voices));
                room[count++] = new Hand(person, isFor ? 0 : 1, HasSpoken(person, voices));
            }
        }

        return room[..count];
    }

    private static bool IsFor(in Doing doing, in Item strike, int person, int playersOption, ReadOnlySpan<Voice> voices)
    {
        var situation = doing.Affairs.Situation;

        // The player raises his hand himself; where he is not asked, he is with those to whom he has given his word.
        if (person == situation.Chair)
        {
            return playersOption >= 0 ? playersOption == 0 : situation.PledgedAgainst(person) == strike.Against;
        }

        var readiness = Readiness.Of(situation, person, strike.Striker, strike.Against, voices);
        var place = doing.Table.Addresses.People[person].With(doing.Table.Addresses.People[strike.Against]);
        return IsNear(situation, readiness) ? doing.Affairs.Draw(50, Addresses.Force.With(place)).Happens : readiness > 0;
    }

    private static bool IsNear(Situation situation, int readiness) => Math.Abs(readiness) <= situation.Scenario.Weights.Near;

    // The hands with their reasons, for the books.
    private static ImmutableArray<Stand> Stands(in Doing doing, in Item strike, ReadOnlySpan<Hand> hands, ReadOnlySpan<Voice> voices, bool areCounted)
    {
        if (!doing.Affairs.KeepsBooks)
        {
            return [];
        }

        var (situation, striker, against) = (doing.Affairs.Situation, strike.Striker, strike.Against);
        var stands = ImmutableArray.CreateBuilder<Stand>(hands.Length);
        foreach (var (person, option, spoke) in hands)
        {
            var isHisOwn = person == striker || person == against || person == situation.Chair;
            var near = areCounted && !isHisOwn && IsNear(situation, Readiness.Of(situation, person, striker, against, voices));
            stands.Add(new Stand(
                person,
                option,
                isHisOwn ? [new Reason(ReasonKind.Own, -1, 0)] : Readiness.Reasons(situation, person, striker, against, option == 0, near, voices),
                spoke));
        }

        return stands.ToImmutable();
    }

    // The accused speaks for himself, if he sits there; what is thought of whoever moved it weighs anyway. Of the others speaks whoever has
    // kept time for it: the player if he wishes, a colleague if he feels strongly.
    private static ReadOnlySpan<Voice> Voices(in Doing doing, in Item strike, int playersOption, bool playerSpeaks)
    {
        var affairs = doing.Affairs;
        var situation = affairs.Situation;
        var voices = doing.Table.Voices;
        voices.Clear();
        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            if (situation.Votes(person) && person == strike.Against)
            {
                voices.Add(new Voice(person, For: false));
                continue;
            }

            if (!situation.Votes(person) || person == strike.Striker || situation.SlotsLeft(person) <= 0)
            {
                continue;
            }

            if (person == situation.Chair)
            {
                if (playerSpeaks && playersOption >= 0)
                {
                    voices.Add(new Voice(person, playersOption == 0));
                }
            }
            else if (Speeches.WouldSpeak(situation, person, strike, out var isFor))
            {
                voices.Add(new Voice(person, isFor));
            }
        }

        foreach (var voice in voices)
        {
            // One's own removal is no time to count one's time.
            if (voice.Person != strike.Against)
            {
                affairs[affairs.Scenario.Layout.SlotsLeft + voice.Person]--;
            }
        }

        return CollectionsMarshal.AsSpan(voices);
    }

    private static bool HasSpoken(int person, ReadOnlySpan<Voice> voices)
    {
        foreach (var voice in voices)
        {
            if (voice.Person == person)
            {
                return true;
            }
        }

        return false;
    }

    // Whoever had given his word and keeps his hand down has made an enemy.
    private static void KeepWord(in Doing doing, in Item strike, int playersOption)
    {
        var situation = doing.Affairs.Situation;
        var chair = situation.Chair;
        if (playersOption == 1 && chair != strike.Striker && situation.PledgedAgainst(chair) == strike.Against)
        {
            var cause = new Cause(CauseKind.Showdown, strike.Against, -1, strike.Striker, doing.Affairs.Turn);
            doing.Affairs.Change(doing.Affairs.Scenario.Layout.TrustSlot(strike.Striker, chair), -30, cause);
            doing.Affairs[doing.Affairs.Scenario.Layout.Pledges + chair] = 0;
        }
    }

    // Troops and police decide: for the majority against a man who commands some, or for a man with the police against the majority.
    private static void Force(in Doing doing, in Item strike, ImmutableArray<Stand> stands, int attack, int defence, bool carried)
    {
        var affairs = doing.Affairs;
        var place = Addresses.Force.With(doing.Table.Addresses.People[strike.Striker]).With(doing.Table.Addresses.People[strike.Against]);
        var draw = affairs.Draw(Odds.Of(Forces.Balance(attack, defence)), place);
        var (winner, loser) = draw.Happens ? (strike.Striker, strike.Against) : (strike.Against, strike.Striker);
        ReadOnlySpan<Fallen> fallen = [new Fallen(loser, Terms.Arrest)];
        affairs.Told?.Add(new ShowdownHeld(
            affairs.Turn, strike.Striker, strike.Against, stands, attack, defence, draw,
            draw.Happens ? ShowdownEnd.Arrested : ShowdownEnd.Overpowered, Fallen: [.. fallen]));
        Settle(doing, strike, fallen);
        if (!carried || !draw.Happens)
        {
            Terror(doing with { Cause = CauseOf(doing, strike) }, winner);
        }

        if (draw.Happens && carried)
        {
            affairs.Change(affairs.Scenario.Layout.PersonSlot(winner, Layout.Authority), WonAuthority, CauseOf(doing, strike));
        }
    }

    private static void Conclude(in Doing doing, in Item strike, ReadOnlySpan<Hand> hands, ImmutableArray<Stand> stands, int loser, bool appeals)
    {
        var affairs = doing.Affairs;
        var situation = affairs.Situation;
        var layout = affairs.Scenario.Layout;
        var cause = CauseOf(doing, strike);
        var sides = new Sides(situation, strike.Striker, strike.Against, hands, stackalloc int[Sides.Room(situation)]);
        Plenum? plenum = appeals ? Plenums.Hold(doing, sides, loser) : null;
        var appeal = plenum is { } held && affairs.KeepsBooks ? Plenums.Told(situation, sides, loser, held) : null;
        if (plenum is { Gathered.Happens: true })
        {
            affairs.Change(layout.Appeals, 1, cause);
        }

        var upheld = plenum is { Upheld: true };
        var striker = strike.Striker;
        var fallen = Fall(situation, strike, sides, loser, appeals, upheld, stackalloc Fallen[situation.Scenario.People.Length]);
        var end = upheld ? ShowdownEnd.Reversed : loser != strike.Against ? ShowdownEnd.Outvoted : fallen[0].Terms switch
        {
            Terms.Demotion => ShowdownEnd.Demoted,
            Terms.Arrest => ShowdownEnd.Arrested,
            _ => ShowdownEnd.Dismissed,
        };
        affairs.Told?.Add(new ShowdownHeld(affairs.Turn, striker, strike.Against, stands, 0, 0, null, end, appeal, [.. fallen]));
        if (end == ShowdownEnd.Outvoted)
        {
            Fail(doing, strike);
        }

        if (upheld)
        {
            affairs.Change(layout.PersonSlot(loser, Layout.Authority), UpheldAuthority, cause);
            Beaten(doing, loser, cause);
        }
        else if (loser == strike.Against)
        {
            affairs.Change(layout.PersonSlot(striker, Layout.Authority), WonAuthority, cause);
        }

        Settle(doing, strike, fallen);
    }

    // Who falls, and on what terms.
    private static ReadOnlySpan<Fallen> Fall(
        Situation situation, in Item strike, in Sides sides, int loser, bool fought, bool upheld, Span<Fallen> room)
    {
        var (striker, against) = (strike.Striker, strike.Against);
        if (loser == against && upheld)
        {
            var count = 0;
            foreach (var plotter in sides.Attack)
            {
                if (plotter == striker || situation.PledgedAgainst(plotter) == against || situation.Votes(plotter))
                {
                    room[count++] = new Fallen(plotter, Verdicts.OfAPlotter(situation, plotter, striker, sides.Defence));
                }
            }

            return room[..count];
        }

        // A man with the police does not forget, and does not wait; others are content to have won, unless it went as far as a plenum.
        if (loser != against && !upheld && !fought && situation.Of(against, Base.Security) < Forces.Slight)
        {
            return [];
        }

        room[0] = loser == against || upheld ? new Fallen(against, Verdicts.Of(situation, against, sides.Attack, fought && !upheld))
            : situation.Of(against, Base.Security) >= Forces.Slight ? new Fallen(striker, Terms.Arrest)
            : new Fallen(striker, Verdicts.Of(situation, striker, sides.Defence, fought));
        return room[..1];
    }

    private static void Fail(in Doing doing, in Item strike)
    {
        var affairs = doing.Affairs;
        var layout = affairs.Scenario.Layout;
        var cause = CauseOf(doing, strike);
        affairs.Change(layout.PersonSlot(strike.Striker, Layout.Authority), -20, cause);
        affairs.Change(layout.TrustSlot(strike.Against, strike.Striker), -40, cause);
        Beaten(doing, strike.Against, cause);
    }

    // Whoever has beaten off a blow is on his guard, and those who had agreed to it have been seen.
    private static void Beaten(in Doing doing, int survivor, Cause cause)
    {
        doing.Affairs.Change(doing.Affairs.Scenario.Layout.PersonSlot(survivor, Layout.Alarm), 40, cause);
        Pledges.DissolveAgainst(doing.Affairs, survivor);
    }

    private static void Settle(in Doing doing, in Item strike, ReadOnlySpan<Fallen> fallen)
    {
        var settling = doing with { Cause = CauseOf(doing, strike) };
        foreach (var one in fallen)
        {
            Verdicts.Carry(settling, one);
        }

        Verdicts.LeavePrecedent(settling, fallen);
    }

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

    private static Cause CauseOf(in Doing doing, in Item strike) =>
        new(CauseKind.Showdown, strike.Against, -1, strike.Striker, doing.Affairs.Turn);
}
