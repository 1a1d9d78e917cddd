namespace Sim.Model.Situations;

/// <summary>The last that was told of a number, or seen of it.</summary>
/// <param name="Turn">The turn in which it was told.</param>
/// <param name="Before">What had been told the time before; null if nothing.</param>
/// <param name="Seen">Whether somebody of one's own has looked.</param>
public readonly record struct Told(int Value, int Turn, int? Before, bool Seen);
