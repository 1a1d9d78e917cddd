using System.Collections.Immutable;
using Sim.Reports.Wording;

namespace Sim.Reports.Pages;

/// <summary>
/// What a view says, without how it looks. The screens, the plain twin and later the debrief all draw from the same page,
/// so that no fact is in one and not in the other.
/// </summary>
public sealed record Page(string Title, ImmutableArray<Block> Blocks)
{
    public string Title { get; init; } = Clean.Line(Title);

    public static Page Of(string title, params IEnumerable<Block> blocks) => new(title, [.. blocks]);
}
