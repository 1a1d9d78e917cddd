using System.Collections.Immutable;

namespace Sim.Model.Scenarios;

/// <summary>
/// Those who read what is done in Moscow, each by what matters to them: the street, the secretaries, the countries of the bloc, the other
/// side. One act reads differently to each.
/// </summary>
/// <param name="Weighs">What a point of a number is worth to them; <c>actor</c> is whoever decides.</param>
public sealed record Audience(int Index, string Id, string Title, ImmutableArray<AimWeight> Weighs);
