using Sim.Engine.Politics;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Showdowns;

/// <summary>
/// What it takes to move against a man. He is the more dangerous the more power he holds, above all the police and then the secretaries; and the loser's life was at
/// stake as long as losers were shot. Each removal without blood makes the next one easier (C12: the boomerang).
/// </summary>
public static class Risks
{
    // A man with the police of a great power in his hand, in times when losers were shot, counts 100.
    private const int AnyMan = 20;
    private const int InStalinsTime = 80;

    /// <summary>A man who is warned is the more dangerous. On the scale of <see cref="Threats"/>: who feels more threatened than this begins to think of moving.</summary>
    public static int Of(Situation situation, int against)
    {
        var means = AnyMan + Shares.Of(situation, against) + situation.Of(against, Base.Security) + (situation.Of(against, Base.Party) / 2);
        return (situation.Scenario.Weights.Dread * means / 100 * situation.Stakes / InStalinsTime) + (situation.Alarm(against) / 4);
    }

    /// <summary>A man who is warned, with the police in his hand, is dangerous to vote against.</summary>
    public static int OfAWarnedMan(Situation situation, int against) => situation.Of(against, Base.Security) * situation.Alarm(against) / 200;
}
