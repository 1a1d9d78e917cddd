using Sim.Engine.Books;
using Sim.Engine.Choices;
using Sim.Engine.Politics;
using Sim.Engine.Showdowns;
using Sim.Model.Situations;

namespace Sim.Engine.Turns;

/// <summary>
/// Who speaks in a session. A mover speaks for his motion; whoever has kept a slot may speak for where he stands, the player if he wishes,
/// a rival if he feels strongly and the cause is not lost.
/// </summary>
public static class Speeches
{
    /// <summary>From this distance between his first and his second choice on, a person feels strongly.</summary>
    public const int Strongly = 30;

    private const int NotYetLost = 1;

    /// <summary>Before the hands are counted whoever has kept a slot for it speaks; whoever has moved it speaks for it anyway.</summary>
    public static void Hear(Affairs affairs, Ballot ballot, in Item item, bool playerSpeaks)
    {
        var situation = affairs.Situation;
        foreach (var voter in ballot.Voters)
        {
            var isPlayer = voter == situation.Chair;
            if (item.MoverOfMotion == voter && (!isPlayer || ballot.LeanOf(voter) == 0))
            {
                ballot.Decide(voter, 0);
                ballot.Speak(voter);
            }
            else if (situation.SlotsLeft(voter) > 0 && (isPlayer ? playerSpeaks : WouldSpeak(ballot, voter)))
            {
                affairs[affairs.Scenario.Layout.SlotsLeft + voter]--;
                ballot.Speak(voter);
            }
        }
    }

    /// <summary>Whether it is worth a rival's word: he feels strongly, and his side is not hopelessly behind.</summary>
    public static bool WouldSpeak(Ballot ballot, int voter) =>
        ballot.FirmnessOf(voter) >= Strongly && ballot.Behind(ballot.LeanOf(voter)) <= NotYetLost;

    /// <summary>Whether a rival would give his word over a blow: he feels strongly, and is none of the two whom it is about, who are heard anyway.</summary>
    /// <param name="isFor">Where he stands.</param>
    public static bool WouldSpeak(Situation situation, int person, in Item strike, out bool isFor)
    {
        isFor = person == strike.Striker;
        if (person == strike.Striker || person == strike.Against)
        {
            return false;
        }

        var ready = Readiness.Of(situation, person, strike.Striker, strike.Against);
        isFor = ready > 0;
        return Math.Abs(ready) >= Strongly;
    }
}
