using System.Collections.Immutable;
using Sim.Engine.Books;
using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Showdowns;

/// <summary>The hands that were raised over a blow, kept while the player, who lost the vote, considers whether to appeal.</summary>
public static class Hands
{
    private const int Spoke = 2;

    public static void Keep(Affairs affairs, ImmutableArray<Stand> stands)
    {
        Forget(affairs);
        foreach (var stand in stands)
        {
            affairs[affairs.Scenario.Layout.Hands + stand.Person] = 1 + stand.Option + (stand.Spoke ? Spoke : 0);
        }
    }

    public static void Forget(Affairs affairs) =>
        affairs.Situation.Numbers.AsSpan(affairs.Scenario.Layout.Hands, affairs.Scenario.People.Length).Clear();

    /// <summary>The stands as they were taken; their reasons are asked again.</summary>
    public static ImmutableArray<Stand> Kept(Situation situation, Func<int, bool, ImmutableArray<Reason>> reasons)
    {
        var stands = ImmutableArray.CreateBuilder<Stand>();
        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            if (situation.Numbers[situation.Scenario.Layout.Hands + person] - 1 is var hand and >= 0)
            {
                var option = hand % Spoke;
                stands.Add(new Stand(person, option, reasons(person, option == 0), hand >= Spoke));
            }
        }

        return stands.ToImmutable();
    }
}
