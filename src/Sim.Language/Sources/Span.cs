namespace Sim.Language.Sources;

/// <summary>From where to where something stands in a file; the end is the column behind it.</summary>
internal readonly record struct Span(SourceText Source, int Line, int Column, int EndLine, int EndColumn)
{
    public static Span OnLine(SourceText source, int line, int column, int length) => new(source, line, column, line, column + length);

    /// <summary>The place before this one at which it begins, one character wide.</summary>
    public Span Start => OnLine(Source, Line, Column, 1);

    public Span To(Span end) => this with { EndLine = end.EndLine, EndColumn = end.EndColumn };
}
