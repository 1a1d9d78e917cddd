using System.Collections.Immutable;
using Sim.Model.Scenarios;

namespace Sim.Reports.Wording;

/// <summary>Where an option or act lies on the axes along which people differ.</summary>
public static class LineWords
{
    public static string Of(Scenario scenario, ImmutableArray<int> line) => line.IsDefaultOrEmpty ? "" : Sentence.Listed(
        [.. scenario.Axes.Where(a => a.Index < line.Length).Select(a => Level.Stance(a, line[a.Index])).Where(t => t.Length > 0)]);
}
