using System.Collections.Immutable;
using Sim.Model.Expressions;

namespace Sim.Model.Scenarios;

/// <summary>Something a person may privately want, as weights on variables (those of the person himself are written <c>actor.…</c>).</summary>
/// <param name="Common">How strongly, in percent, everybody holds it beside what he privately wants; 0 for a private aim only.</param>
public sealed record Aim(int Index, string Id, string Title, string Text, ImmutableArray<AimWeight> Weighs, int Common = 0);

/// <summary>What one point of a number is worth to whoever holds the aim; negative where he wants it to fall.</summary>
public sealed record AimWeight(Reading Reading, int Weight);
