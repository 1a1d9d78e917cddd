namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>What each number can be, as far as something is known.</summary>
internal interface IBounds
{
    Interval Of(int number);
}
