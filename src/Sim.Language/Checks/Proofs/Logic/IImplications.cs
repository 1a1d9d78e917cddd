namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>What follows from one thing for another, beside what a condition says itself.</summary>
internal interface IImplications
{
    /// <summary>A new clause is looked at.</summary>
    void Begin();

    /// <summary>Narrows what depends on a choice that has been narrowed. False where nothing is left.</summary>
    bool Of(int choice, Solver solver);

    /// <summary>Narrows what depends on the numbers that have been looked at.</summary>
    bool OfNumbers(Solver solver);
}
