using System.Collections.Immutable;
using Sim.Model.Expressions;

namespace Sim.Model.Scenarios;

/// <summary>How far what an informant tells can be relied on.</summary>
public enum Reliance
{
    Sure,
    Likely,
    Doubtful,
}

/// <summary>
/// Somebody from whom the leaders have what they cannot see for themselves: he tells it in his own interest, now and then, and not to the
/// point. What is true stays in the situation.
/// </summary>
/// <param name="Interest">Why he slants what he tells, in words.</param>
/// <param name="Plain">When there is nothing left to slant; null never.</param>
/// <param name="Every">Turns from one of his reports to the next.</param>
public sealed record Informant(int Index, string Id, string Title, string Interest, Expression? Plain, Reliance Reliance, int Every)
{
    /// <summary>How far, either way, he is off at most beside what he adds.</summary>
    public int Error => Reliance switch
    {
        Reliance.Sure => 2,
        Reliance.Likely => 5,
        _ => 10,
    };
}

/// <summary>One number that is known from an informant only.</summary>
/// <param name="Country">The country it is about, or −1.</param>
/// <param name="Slant">What he adds to the truth as long as he can.</param>
public sealed record ReportedNumber(int Variable, int Informant, int Country, int Slant);
