using Sim.Reports.Wording;

namespace Sim.Reports.Pages;

/// <summary>One line of <see cref="Facts"/>.</summary>
/// <param name="Value">In words first, with the number where a leader could know it.</param>
/// <param name="Note">Empty where there is nothing to add.</param>
/// <param name="Change">How it has moved of late: 0 not at all, null where a trend makes no sense.</param>
/// <param name="Variable">The variable it speaks of, so that a view can ask why; −1 for none.</param>
public sealed record Fact(string Label, string Value, string Note = "", int? Change = null, int Variable = -1)
{
    public string Label { get; init; } = Clean.Line(Label);

    public string Value { get; init; } = Clean.Line(Value);

    public string Note { get; init; } = Clean.Line(Note);

    /// <summary>The trend as sign and arrow: <c>^ +6</c>, <c>v -3</c>; empty where there is none.</summary>
    public string Trend => Change is { } change ? Amount.Arrow(change) : "";
}
