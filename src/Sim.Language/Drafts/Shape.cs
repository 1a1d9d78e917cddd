namespace Sim.Language.Drafts;

/// <summary>
/// How a value stands on the page: what a writer of files must know to write it again, and an editor to help with it.
/// What it means is its kind's to say.
/// </summary>
internal abstract record Shape
{
    /// <summary>What stands in one item of it.</summary>
    public virtual Shape Item => this;

    /// <summary>Whether it is words for a reader, in which every sign counts and nothing is a comment.</summary>
    public bool IsProse => Item is TextShape;
}

/// <summary>Words for a reader.</summary>
/// <param name="IsToCome">Whether they may still be to come.</param>
internal sealed record TextShape(bool IsToCome = false) : Shape;

/// <summary>A name, a date, a condition: one value that is read, by its pattern where that can be said.</summary>
internal sealed record WordShape(string Pattern = "") : Shape;

/// <summary>A whole number.</summary>
internal sealed record NumberShape(int Low, int High) : Shape;

/// <summary>One word of a few.</summary>
internal sealed record ChoiceShape(IReadOnlyList<string> Words) : Shape;

/// <summary>A list of short lines, or a single one.</summary>
internal sealed record LinesShape(Shape Line) : Shape
{
    public override Shape Item => Line;
}

/// <summary>A list of entries with fields.</summary>
internal sealed record EntriesShape(Form Form) : Shape
{
    public override Shape Item => new EntryShape(Form);
}

/// <summary>The fields of one entry.</summary>
internal sealed record EntryShape(Form Form) : Shape;
