using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class TooLongForTheScreen
{
    public static Diagnostic Text(Span place, string field, int words, int most) =>
        Diagnostic.Hint("T901", place, $"This '{field}' has {words} words; a screen of 80 columns holds {most} of them. From here on it runs over.", "Shorten it, or move a part of it to another field.");

    public static Diagnostic Line(Span place, string field, int columns) =>
        Diagnostic.Hint("T901", place, $"This '{field}' is longer than the {columns} columns of its line. From here on it runs over.", "Say it in fewer words.");

    public static Diagnostic Together(Span place, int words, int most) =>
        Diagnostic.Hint("T901", place, $"With this paragraph and what can be told beside it, the text has {words} words; a screen of 80 columns holds {most}.", "Shorten one of them, or let their conditions exclude each other.");

    public static Diagnostic Card(Span place, string option, int words, int most) =>
        Diagnostic.Hint("T901", place, $"With what advisers say for it, the card of '{option}' has {words} words; a screen of 80 columns holds {most}.", "Let the adviser say it in fewer words.");
}
