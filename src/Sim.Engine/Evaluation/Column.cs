namespace Sim.Engine.Evaluation;

/// <summary>
/// Where the numbers of all who could play a part stand side by side: among the situation's own numbers, or among those that are kept once
/// more by columns.
/// </summary>
/// <param name="Slot">The slot of the first of them; −1 where somebody else is missing on whom the place depends.</param>
/// <param name="Cell">The cell of the first of them; −1 where they stand side by side in the situation.</param>
public readonly record struct Column(int Slot, int Cell)
{
    public bool IsMissing => Slot < 0;
}
