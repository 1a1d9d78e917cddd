using Sim.Model.Expressions;

namespace Sim.Model.Scenarios;

/// <summary>What a historical run should show at a turn, with the share of seeds (percent) expected.</summary>
public sealed record Checkpoint(int Index, string Id, string Title, int Turn, Expression If, int Share);
