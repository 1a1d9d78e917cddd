using System.Collections.Immutable;
using Sim.Reports.Wording;

namespace Sim.Reports.Pages;

/// <summary>A part of a change: what it came from, and how much.</summary>
public sealed record Part(string Cause, int Amount)
{
    public string Cause { get; init; } = Clean.Line(Cause);

    public string Text => $"{Cause} {Wording.Amount.Signed(Amount)}";
}

/// <summary>
/// How one variable moved in a turn, with every cause. Where a leader knows the figure it reads <c>Hope 58>66: tax relief
/// (you, Aug 53) +6, rumours +2</c>; where he can only guess it, <c>Hope +8 (high, ~65): ...</c>.
/// </summary>
/// <param name="Level">The figure itself as far as it is known: <c>58>66</c> or <c>high, ~65</c>.</param>
/// <param name="Exact">Whether <see cref="Level"/> is the exact way from the old figure to the new.</param>
public sealed record ChangeLine(string Label, string Level, bool Exact, int Change, ImmutableArray<Part> Parts, int Variable)
{
    public string Label { get; init; } = Clean.Line(Label);

    public string Head => Exact ? $"{Label} {Level}"
        : Change == 0 ? $"{Label} as before ({Level})"
        : $"{Label} {Amount.Signed(Change)} ({Level})";

    public string Text => $"{Head}: {string.Join(", ", Parts.Select(p => p.Text))}";
}
