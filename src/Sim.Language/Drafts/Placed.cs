using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>A value and where it stands.</summary>
internal sealed record Placed<T>(T Value, Span Span);
