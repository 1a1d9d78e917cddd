namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>What may be used to say that something cannot be.</summary>
internal enum Knowledge
{
    /// <summary>What the words and the ranges mean: an office has one holder, whoever was answered has been asked.</summary>
    Words,
    /// <summary>Besides, the rules of the game: only the active hold offices.</summary>
    Rules,
    /// <summary>Besides, what must have come before: an event that has happened was once possible.</summary>
    Past,
}

/// <summary>What is possible: the limits of every number and the values of every choice, before a condition narrows them.</summary>
internal abstract class World : IBounds
{
    public abstract Knowledge Knowledge { get; }

    public abstract Interval Of(int number);

    public abstract UInt128 ValuesOf(int choice);
}

/// <summary>Every number within its range, every choice free.</summary>
internal sealed class AnyWorld(Numbers numbers, Choices choices, Knowledge knowledge) : World
{
    public override Knowledge Knowledge => knowledge;

    public override Interval Of(int number) => numbers.RangeOf(number);

    public override UInt128 ValuesOf(int choice) => choices.All(choice);
}
