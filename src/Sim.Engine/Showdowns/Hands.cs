using Sim.Engine.Books;
using Sim.Engine.Politics;
using Sim.Model.Situations;

namespace Sim.Engine.Showdowns;

/// <summary>The hands that were raised over a blow, kept while the player, who lost the vote, considers whether to appeal.</summary>
public static class Hands
{
    private const int Spoke = 2;

    /// <summary>How many were raised for the removal.</summary>
    public static int For(ReadOnlySpan<Hand> hands)
    {
        var count = 0;
        foreach (var hand in hands)
        {
            count += hand.Option == 0 ? 1 : 0;
        }

        return count;
    }

    public static void Keep(Affairs affairs, ReadOnlySpan<Hand> hands)
    {
        Forget(affairs);
        foreach (var hand in hands)
        {
            affairs[affairs.Scenario.Layout.Hands + hand.Person] = 1 + hand.Option + (hand.Spoke ? Spoke : 0);
        }
    }

    public static void Forget(Affairs affairs) =>
        affairs.Situation.Numbers.AsSpan(affairs.Scenario.Layout.Hands, affairs.Scenario.People.Length).Clear();

    /// <summary>The hands as they were raised.</summary>
    /// <param name="room">Room for everybody's.</param>
    public static ReadOnlySpan<Hand> Kept(Situation situation, Span<Hand> room)
    {
        var count = 0;
        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            if (situation.Numbers[situation.Scenario.Layout.Hands + person] - 1 is var hand and >= 0)
            {
                room[count++] = new Hand(person, hand % Spoke, hand >= Spoke);
            }
        }

        return room[..count];
    }
}
