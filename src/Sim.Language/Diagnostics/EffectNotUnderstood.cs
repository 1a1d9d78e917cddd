using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class EffectNotUnderstood
{
    private const string Code = "X512";

    public static Diagnostic At(Span place, string word, IReadOnlyList<string> verbs, bool isAlone) => Diagnostic.Error(Code, place,
        isAlone ? $"'{word}' alone does nothing." : $"This is no effect: '{word}' is not a word that begins one.",
        word is "nothing" or "none" ? "Leave the line out: an option without effects needs no 'effects:'." : NearestNames.Question(word, verbs, isAlone ? $"Write '{word} +5', 'set {word}' or 'clear {word}'." : "An effect is a change such as 'fear -5', or begins with set, clear, appoint, vacate, seat, arrest, dismiss, dies, trigger, event or after."));

    public static Diagnostic NoSign(Span place, string name, string number) =>
        Diagnostic.Error(Code, place, $"Between '{name}' and {number} a sign is missing.", $"Write '{name} +{number}', '{name} -{number}' or '{name} = {number}'.");

    public static Diagnostic NameMissing(Span place, string example) =>
        Diagnostic.Error(Code, place, "A name is expected here.", $"It is written so: {example}");

    public static Diagnostic WordMissing(Span place, string word) => Diagnostic.Error(Code, place, $"'{word}' is expected here.");

    public static Diagnostic AfterTwice(Span place) => Diagnostic.Error(Code, place, "One 'after' is enough.", "Add the turns together.");

    public static Diagnostic AfterHowLong(Span place) =>
        Diagnostic.Error(Code, place, "A number of turns is expected here.", "It is written so: after 3 turns: living +4");

    public static Diagnostic Empty(Span place) => Diagnostic.Error(Code, place, "An effect is expected here.", "It is written so: fear -5");

    public static Diagnostic MustBeginWithName(Span place) =>
        Diagnostic.Error(Code, place, "An effect begins with a name.", "It is written so: fear -5");

    public static Diagnostic Two(Span place, string word) => Diagnostic.Error(Code, place, $"'{word}' cannot stand in an effect.",
        word == "if" ? "An effect always happens; a condition belongs to the event, the option or the rule." : "Write each effect on a line of its own.");

    public static Diagnostic CannotBeChanged(Span place, string written) =>
        Diagnostic.Error(Code, place, $"'{written}' follows from other numbers and cannot be changed.", "Change the numbers from which it follows.");
}
