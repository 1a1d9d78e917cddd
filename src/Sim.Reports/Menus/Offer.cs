using System.Collections.Immutable;
using Sim.Model.Decisions;
using Sim.Reports.Wording;

namespace Sim.Reports.Menus;

/// <summary>
/// Something one may choose. Either it is a decision, or it asks further (to whom, against whom) and <see cref="Then"/> holds
/// the answers. What is closed stays visible with the reason.
/// </summary>
/// <param name="Word">The id by which it can be typed.</param>
/// <param name="Refusal">Why it cannot be chosen now; null where it is open.</param>
/// <param name="Decision">What is decided; null where it asks further.</param>
/// <param name="Asks">The further question; empty where there is none.</param>
/// <param name="Speak">For a vote: the same vote with a speech for it, open or closed, where that is offered.</param>
public sealed record Offer(
    string Word,
    string Label,
    string? Refusal,
    Decision? Decision,
    string Asks,
    ImmutableArray<Offer> Then,
    Choice? Speak = null)
{
    public string Label { get; init; } = Clean.Line(Label);

    public string? Refusal { get; init; } = Refusal is null ? null : Clean.Line(Refusal);

    /// <summary>For a vote: which option it is, whatever its place in the list; −1 for all else.</summary>
    public int Option { get; init; } = -1;

    public bool IsOpen => Refusal is null;

    /// <summary>The first decision under this offer, which stands for all of them on a card.</summary>
    public Decision? Sample => Decision ?? Then.Select(o => o.Sample).FirstOrDefault(d => d is not null);
}
