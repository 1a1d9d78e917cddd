using System.Collections.Immutable;
using Sim.Engine.Politics;
using Sim.Model.Chronicles;
using Sim.Model.Situations;

namespace Sim.Engine.Showdowns;

/// <summary>How ready a person is to see another removed when it comes to it.</summary>
public static class Readiness
{
    /// <summary>What a word given weighs.</summary>
    public const int Sworn = 60;

    // What the second and the third speaker say has mostly been said by the first.
    private const int MostHeard = 12;

    /// <summary>Above 0 he raises his hand. His word weighs most; fear of the man's police keeps hands down while he can still strike back.</summary>
    public static int Of(Situation situation, int person, int striker, int against, ReadOnlySpan<Voice> voices = default)
    {
        return Threats.Of(situation, person, against) - Risks.Of(situation, against)
            + (situation.PledgedAgainst(person) == against ? Sworn : 0)
            + Company(situation, person, striker)
            + Winning(situation, person, against)
            - Risks.OfAWarnedMan(situation, against)
            + situation.NerveOf(person)
            + Heard(situation, person, voices);
    }

    public static ImmutableArray<Reason> Reasons(Situation situation, int person, int striker, int against, bool isFor, bool near, ReadOnlySpan<Voice> voices)
    {
        var sign = isFor ? 1 : -1;
        var all = new List<Reason>
        {
            new(ReasonKind.Chance, -1, near ? 1000 : 0),
            new(ReasonKind.Pledge, striker, situation.PledgedAgainst(person) == against ? sign * Sworn : 0),
            new(ReasonKind.Balance, against, sign * Threats.Power(situation, against)),
            new(ReasonKind.Fear, against, sign * (Threats.Police(situation, against) - Risks.Of(situation, against) - Risks.OfAWarnedMan(situation, against))),
            new(ReasonKind.Trust, against, sign * Threats.Distrust(situation, person, against)),
            new(ReasonKind.Trust, striker, sign * Company(situation, person, striker)),
            new(ReasonKind.Nerve, situation.NerveOf(person) > 0 ? 1 : 0, sign * situation.NerveOf(person)),
            new(ReasonKind.Bandwagon, -1, sign * Winning(situation, person, against)),
        };
        foreach (var voice in voices)
        {
            all.Add(new Reason(ReasonKind.Trust, voice.Person, sign * Weight(situation, person, voice)));
        }

        return [.. all.Where(r => r.Weight != 0).OrderByDescending(r => r.Weight).ThenBy(r => r.Kind).ThenBy(r => r.Index).Take(3)];
    }

    // He sees that something is afoot, and not how many are in it.
    private static int Winning(Situation situation, int person, int against) =>
        Pledges.Count(situation, against) * situation.Scenario.Weights.Bandwagon * Threats.Openness(situation, person, against) / 200;

    private static int Company(Situation situation, int person, int striker) => (situation.Trust(person, striker) - 50) / 3;

    private static int Heard(Situation situation, int person, ReadOnlySpan<Voice> voices)
    {
        var sum = 0;
        foreach (var voice in voices)
        {
            sum += Weight(situation, person, voice);
        }

        return Math.Clamp(sum, -MostHeard, MostHeard);
    }

    // Whoever is listened to moves those who do not distrust him.
    private static int Weight(Situation situation, int person, Voice voice) =>
        voice.Person == person || situation.Trust(person, voice.Person) < 35
            ? 0
            : (voice.For ? 1 : -1) * situation.Authority(voice.Person) / 8;
}

/// <summary>A person who speaks in a showdown, for or against the removal.</summary>
public readonly record struct Voice(int Person, bool For);
