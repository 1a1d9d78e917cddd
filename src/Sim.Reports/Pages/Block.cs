using System.Collections.Immutable;
using Sim.Reports.Wording;

namespace Sim.Reports.Pages;

/// <summary>A part of a page. Every block cleans its text as it is made, so that nothing foreign reaches a terminal raw.</summary>
public abstract record Block;

public sealed record Heading(string Text) : Block
{
    public string Text { get; init; } = Clean.Line(Text);
}

/// <summary>Prose; a line break in it begins a new paragraph.</summary>
public sealed record Paragraph(string Text) : Block
{
    public string Text { get; init; } = Clean.Prose(Text);
}

/// <summary>Something said by somebody; <see cref="Note"/> says whether it is a quotation or a composite.</summary>
public sealed record Quote(string Who, string Says, string Note) : Block
{
    public string Who { get; init; } = Clean.Line(Who);

    public string Says { get; init; } = Clean.Line(Says);

    public string Note { get; init; } = Clean.Line(Note);
}

/// <summary>A table of facts, one a line: a label, a value in words, a note (a trend, a cause, a doubt).</summary>
public sealed record Facts(ImmutableArray<Fact> Lines) : Block
{
    public static Facts Of(IEnumerable<Fact> lines) => new([.. lines]);
}

/// <summary>Short lines one under the other.</summary>
public sealed record Lines(ImmutableArray<string> Items) : Block
{
    public ImmutableArray<string> Items { get; init; } = [.. Items.Select(Clean.Line)];

    public static Lines Of(IEnumerable<string> items) => new([.. items]);
}

/// <summary>What changed and because of what: the causes of each line sum to its change.</summary>
public sealed record Changes(ImmutableArray<ChangeLine> Items) : Block
{
    public static Changes Of(IEnumerable<ChangeLine> items) => new([.. items]);
}
