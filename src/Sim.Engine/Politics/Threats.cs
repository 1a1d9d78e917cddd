using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Politics;

/// <summary>
/// How far one person feels threatened by another: by what part of all power he holds, by the police in his hand, by what one thinks of him.
/// </summary>
public static class Threats
{
    /// <summary>From about −40 (a friend without means) to 150; plots begin above <see cref="Weights.Dread"/>.</summary>
    public static int Of(Situation situation, int person, int other)
    {
        if (person == other || !situation.IsActive(other))
        {
            return 0;
        }

        return Power(situation, other) + Police(situation, other) + Distrust(situation, person, other);
    }

    /// <summary>Above the balance everybody begins to close ranks, friends included.</summary>
    public static int Power(Situation situation, int other) =>
        Math.Max(0, Shares.Of(situation, other) - situation.Scenario.Weights.Balance) * 3;

    /// <summary>SECURITY frightens everybody, its owner's friends included.</summary>
    public static int Police(Situation situation, int other) => situation.Of(other, Base.Security) / 2;

    /// <summary>
    /// Whether there is anything to be won or feared from a man: he presides, commands police, holds at least half as much as the strongest,
    /// or one who knows himself in danger suspects him.
    /// </summary>
    /// <param name="strongest">The greatest of the shares.</param>
    public static bool Matters(Situation situation, int person, int other, ReadOnlySpan<int> shares, int strongest) =>
        situation.Of(other, Base.Security) >= Situation.SlightForce
        || shares[other] * 2 >= strongest
        || (situation.Alarm(person) >= Warned && situation.Trust(person, other) < Suspected)
        || Presides(situation, other);

    private static bool Presides(Situation situation, int person)
    {
        foreach (var office in situation.Scenario.Presiding)
        {
            if (situation.HolderOf(office) == person)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the strongest of all holds.</summary>
    public static int Strongest(ReadOnlySpan<int> shares)
    {
        var most = 0;
        foreach (var share in shares)
        {
            most = Math.Max(most, share);
        }

        return most;
    }

    /// <summary>From this alarm on a man knows himself in danger.</summary>
    public const int Warned = 25;

    private const int InDanger = 45;

    private const int Suspected = 45;

    /// <summary>Whether he has been warned so often that he looks for company before anything else.</summary>
    public static bool IsInDanger(Situation situation, int person) => situation.Alarm(person) >= InDanger;

    /// <summary>How far, in percent, a person lets himself be moved against a man by others who are: a friend not at all.</summary>
    public static int Openness(Situation situation, int person, int other) =>
        Math.Clamp((Friend - situation.Trust(person, other)) * 100 / FromIndifference, 0, 100);

    private const int Friend = 70;
    private const int FromIndifference = 30;

    public static int Distrust(Situation situation, int person, int other) => (50 - situation.Trust(person, other)) * 3 / 4;
}
