using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NotUtf8
{
    public static Diagnostic In(SourceText source) => source.Encoding switch
    {
        TextEncoding.Windows1251 => As(source, "Windows-1251, an older encoding of Cyrillic letters"),
        TextEncoding.Windows1252 => As(source, "Windows-1252, an older encoding of Western Europe"),
        TextEncoding.Utf16 => As(source, "UTF-16, which Windows calls Unicode"),
        _ => Diagnostic.Error("F101", FirstLetter(source, letter => letter == '\uFFFD'), "This file is not saved as UTF-8, and this letter cannot be read.", "Type the letter again, and save the file with the encoding UTF-8."),
    };

    private static Diagnostic As(SourceText source, string encoding) =>
        Diagnostic.Error("F101", FirstLetter(source, letter => letter >= '\u0080'), $"This file is not saved as UTF-8. It was read as {encoding}.", "Save it again with the encoding UTF-8, and look whether its letters are right.");

    private static Span FirstLetter(SourceText source, Func<char, bool> isMeant)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            var column = source.Line(line).ToList().FindIndex(letter => isMeant(letter));
            if (column >= 0)
            {
                return Span.OnLine(source, line, column + 1, 1);
            }
        }

        return Span.OnLine(source, 1, 1, 1);
    }
}
