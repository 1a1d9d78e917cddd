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
    private const int MostForAnything = ForABlow;

    /// <summary>Whether it is worth more than so much. It is never worth more than there is to be won by a word.</summary>
    public static bool IsWorthMore(in Doing doing, int person, int than)
    {
        var situation = doing.Affairs.Situation;
        for (var i = 0; than < MostForAnything && situation.Votes(person) && i < situation.Numbers[Layout.AgendaCount]; i++)
        {
            var item = Items.Read(situation, i);
            if ((item.Kind == Items.Blow || than < MostForASpeech) && Worth(doing, person, item) > than)
            {
                return true;
            }
        }

        return false;
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
        var positions = CollectionsMarshal.AsSpan(table.Positions);
        var open = 0;
        foreach (ref readonly var position in positions)
        {
            open += position.Open ? 1 : 0;
        }

        if (open < 2)
        {
            return 0;
        }

        table.Opinions.Begin(doing.Affairs, positions, Items.CastOf(item, doing.Affairs.Situation));
        Span<int> opinions = stackalloc int[positions.Length];
        table.Opinions.Form(person, opinions);
        var (first, second) = (int.MinValue, int.MinValue);
        for (var i = 0; i < positions.Length; i++)
        {
            if (positions[i].Open)
            {
                second = Math.Max(second, Math.Min(first, opinions[i]));
                first = Math.Max(first, opinions[i]);
            }
        }

        return first - second;
    }
}
