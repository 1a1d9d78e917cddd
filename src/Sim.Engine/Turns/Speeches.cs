using Sim.Engine.Books;
using Sim.Engine.Choices;
using Sim.Engine.Politics;

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
    public static bool WouldSpeak(Ballot ballot, int voter)
    {
        if (ballot.FirmnessOf(voter) < Strongly)
        {
            return false;
        }

        var leaning = ballot.Leaning();
        var most = 0;
        foreach (var hands in leaning)
        {
            most = Math.Max(most, hands);
        }

        return leaning[ballot.LeanOf(voter)] + NotYetLost >= most;
    }
}
