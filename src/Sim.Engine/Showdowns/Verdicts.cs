using Sim.Engine.Effects;
using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Showdowns;

/// <summary>
/// What becomes of whoever loses. A man with troops or police is not left at liberty; one with a party machine of his own cannot be kept at
/// the table, nor can one who fought to the end or whom the winners cannot bear; anybody else is demoted and stays. What was done to him is
/// what the next loser expects.
/// </summary>
public static class Verdicts
{
    private const int Borne = 34;
    private const int Fought = 20;
    private const int Plotted = 24;
    private const int OwnMachine = 30;
    private const int MostReprimanded = -15;

    /// <param name="fought">Whether he appealed and lost.</param>
    public static Terms Of(Situation situation, int loser, ReadOnlySpan<int> winners, bool fought)
    {
        if (Forces.Of(situation, loser) >= Forces.Slight)
        {
            return Terms.Arrest;
        }

        return situation.Of(loser, Base.Party) >= OwnMachine || Bitterness(situation, loser, winners) + (fought ? Fought : 0) > Borne
            ? Terms.Dismissal
            : Terms.Demotion;
    }

    /// <summary>What becomes of those who moved against a man and were reversed: the leaders fall, the rest are forgiven for now.</summary>
    public static Terms OfAPlotter(Situation situation, int plotter, int striker, ReadOnlySpan<int> winners)
    {
        if (Forces.Of(situation, plotter) >= Forces.Slight)
        {
            return Terms.Demotion;
        }

        return Bitterness(situation, plotter, winners) + Plotted > Borne ? Terms.Dismissal
            : plotter == striker ? Terms.Demotion
            : Terms.Reprimand;
    }

    public static void Carry(in Doing doing, Fallen fallen)
    {
        var affairs = doing.Affairs;
        switch (fallen.Terms)
        {
            case Terms.Reprimand:
                affairs.Change(affairs.Scenario.Layout.PersonSlot(fallen.Person, Layout.Authority), MostReprimanded, doing.Cause);
                break;
            case Terms.Demotion:
                Demotions.Of(fallen.Person, doing);
                break;
            default:
                Standings.Give(fallen.Person, fallen.Terms == Terms.Arrest ? Standing.Arrested : Standing.Dismissed, doing);
                break;
        }
    }

    /// <summary>The precedent: blood raises what the next loser must expect, a pension lowers it.</summary>
    public static void LeavePrecedent(in Doing doing, ReadOnlySpan<Fallen> fallen)
    {
        var worst = Terms.Reprimand;
        foreach (var one in fallen)
        {
            worst = one.Terms > worst ? one.Terms : worst;
        }

        var amount = worst switch
        {
            Terms.Arrest => 5,
            Terms.Dismissal => -8,
            Terms.Demotion => -10,
            _ => -2,
        };
        doing.Affairs.Change(doing.Affairs.Scenario.Layout.Stakes, amount, doing.Cause);
    }

    private static int Bitterness(Situation situation, int loser, ReadOnlySpan<int> winners)
    {
        var sum = 0;
        var judges = 0;
        foreach (var winner in winners)
        {
            if (situation.Votes(winner))
            {
                sum += 50 - situation.Trust(winner, loser);
                judges++;
            }
        }

        return judges == 0 ? 0 : sum / judges;
    }
}
