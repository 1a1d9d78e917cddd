using System.Runtime.InteropServices;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Turns;
using Sim.Model.Scenarios;

namespace Sim.Engine.Rivals;

/// <summary>
/// What a rival's last slot is worth to him if he keeps it: it lets him speak in the session, for or against what he feels strongly about.
/// </summary>
internal static class Reserve
{
    private const int MostForASpeech = 20;
    private const int ForABlow = 25;

    public static int Worth(in Doing doing, int person)
    {
        var situation = doing.Affairs.Situation;
        var worth = 0;
        for (var i = 0; situation.Votes(person) && i < situation.Numbers[Layout.AgendaCount]; i++)
        {
            worth = Math.Max(worth, Worth(doing, person, Items.Read(situation, i)));
        }

        return worth;
    }

    private static int Worth(in Doing doing, int person, in Item item)
    {
        var situation = doing.Affairs.Situation;
        switch (item.Kind)
        {
            case Items.Blow:
                return Speeches.WouldSpeak(situation, person, item, out _) ? ForABlow : 0;
            case Items.Question or Items.Motion when item.MoverOfMotion != person && Session.Alone(item, situation) < 0:
                var firmness = Firmness(doing, person, item);
                return firmness >= Speeches.Strongly ? Math.Min(firmness / 3, MostForASpeech) : 0;
            default:
                return 0;
        }
    }

    // How far his first choice is ahead of his second, by his own mind alone.
    private static int Firmness(in Doing doing, int person, in Item item)
    {
        var table = doing.Table;
        Items.ListPositions(item, doing, table.Positions);
        var open = 0;
        foreach (var position in table.Positions)
        {
            open += position.Open ? 1 : 0;
        }

        if (open < 2)
        {
            return 0;
        }

        table.Ballot.Begin(doing.Affairs, CollectionsMarshal.AsSpan(table.Positions), [person], Items.CastOf(item, doing.Affairs.Situation), default);
        return table.Ballot.FirmnessOf(person);
    }
}
