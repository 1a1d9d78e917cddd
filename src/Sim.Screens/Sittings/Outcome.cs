using System.Collections.Immutable;
using Sim.Reports.Pages;

namespace Sim.Screens.Sittings;

/// <summary>What a decision came to: why it was refused, or the pages that tell what it brought.</summary>
public sealed record Outcome(string? Refusal, ImmutableArray<Page> Pages);
