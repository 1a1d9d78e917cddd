namespace Sim.Engine.Politics;

/// <summary>A hand that was raised: whose, for what, and whether he had spoken.</summary>
public readonly record struct Hand(int Person, int Option, bool Spoke);
