using Sim.Engine.Choices;
using Sim.Engine.Politics;
using Sim.Engine.Showdowns;
using Sim.Engine.Turns;
using Sim.Model.Moments;
using Sim.Model.Scenarios;

namespace Sim.Engine.Rivals;

/// <summary>
/// What a rival's last slot is worth to him if he keeps it: it lets him speak in the session, for or against what he feels strongly about.
/// </summary>
public static class Reserve
{
    private const int MostForASpeech = 20;
    private const int ForABlow = 25;

    public static int Worth(Outlook outlook, int person)
    {
        var situation = outlook.Situation;
        var worth = 0;
        for (var i = 0; situation.Votes(person) && i < situation.Numbers[Layout.AgendaCount]; i++)
        {
            if (Items.Record(situation, i)[0] is not Items.Tabled)
            {
                worth = Math.Max(worth, Worth(outlook, person, Items.Read(situation, i)));
            }
        }

        return worth;
    }

    private static int Worth(Outlook outlook, int person, AgendaItem item)
    {
        var situation = outlook.Situation;
        switch (item)
        {
            case StrikeItem strike:
                return person != strike.Striker && person != strike.Against
                    && Math.Abs(Readiness.Of(situation, person, strike.Striker, strike.Against)) >= Speeches.Strongly ? ForABlow : 0;
            case QuestionItem or MotionItem when !Speeches.IsMover(item, person) && Session.Deciders(item, situation).Alone < 0:
                var firmness = Firmness(outlook, person, item);
                return firmness >= Speeches.Strongly ? Math.Min(firmness / 3, MostForASpeech) : 0;
            default:
                return 0;
        }
    }

    // How far his first choice is ahead of his second, by his own mind alone.
    private static int Firmness(Outlook outlook, int person, AgendaItem item)
    {
        var (best, second) = (int.MinValue, int.MinValue);
        var cast = Items.CastOf(item, outlook.Situation.Scenario);
        foreach (var position in Items.Positions(item, outlook.Situation))
        {
            if (position.Open)
            {
                var worth = Opinion.Of(position, person, outlook, cast);
                (best, second) = worth > best ? (worth, best) : (best, Math.Max(second, worth));
            }
        }

        return second == int.MinValue ? 0 : best - second;
    }
}
