using System.Collections.Immutable;

namespace Sim.Reports.Pages;

/// <summary>
/// What a view says, without how it looks. The screens, the plain twin and later the debrief all draw from the same page,
/// so that no fact is in one and not in the other.
/// </summary>
public sealed record Page(string Title, ImmutableArray<Block> Blocks)
{
    public static Page Of(string title, params IEnumerable<Block> blocks) => new(title, [.. blocks]);
}

/// <summary>A part of a page.</summary>
public abstract record Block;

public sealed record Heading(string Text) : Block;

public sealed record Paragraph(string Text) : Block;

/// <summary>Something said by somebody; <see cref="Note"/> says whether it is a quotation or a composite.</summary>
public sealed record Quote(string Who, string Says, string Note) : Block;

/// <summary>A table of facts, one a line: a label, a value in words, a note (a trend, a cause, a doubt).</summary>
public sealed record Facts(ImmutableArray<Fact> Lines) : Block;

/// <param name="Value">In words first, with the number where a leader could know it.</param>
/// <param name="Note">Empty where there is nothing to add.</param>
public sealed record Fact(string Label, string Value, string Note = "");

/// <summary>Short lines one under the other.</summary>
public sealed record Lines(ImmutableArray<string> Items) : Block;
