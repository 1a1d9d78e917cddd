using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NotUtf8
{
    public static Diagnostic In(SourceText source)
    {
        var line = 1;
        while (line < source.LineCount && !source.Line(line).Contains('\uFFFD', StringComparison.Ordinal))
        {
            line++;
        }

        var column = Math.Max(0, source.Line(line).IndexOf('\uFFFD', StringComparison.Ordinal)) + 1;
        return Diagnostic.Error("F101", Span.OnLine(source, line, column, 1), "This file is not saved as UTF-8, so some letters cannot be read.", "Save it again and choose the encoding UTF-8.");
    }
}
