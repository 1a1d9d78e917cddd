using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>A number where a yes or no is needed, a person where a number is, and the like.</summary>
internal static class WrongSort
{
    public static Diagnostic NumberAsCondition(Span place, string written, string suggestion) =>
        Diagnostic.Error("X507", place, $"'{written}' is a number; a condition asks something about it.", suggestion);

    public static Diagnostic ConditionAsNumber(Span place, string written) =>
        Diagnostic.Error("X507", place, $"'{written}' is true or not, and no number.", "Join conditions with 'and', 'or' and 'not'; compare numbers only.");

    public static Diagnostic FlagCompared(Span place, string flag, bool yes) =>
        Diagnostic.Error("X507", place, $"'{flag}' is a yes or no by itself and is not compared.", yes ? $"Write {flag}" : $"Write not {flag}");

    public static Diagnostic NotANumber(Span place, string name, string kind, string suggestion) =>
        Diagnostic.Error("X507", place, $"'{name}' is {Grammar.A(kind)}, and no number.", suggestion);

    public static Diagnostic NotAPerson(Span place, string name, string kind) =>
        Diagnostic.Error("X507", place, $"A person or an office is expected here, but '{name}' is {Grammar.A(kind)}.");

    public static Diagnostic NotSeen(Span place, string name, string country) => Diagnostic.Error(
        "X507", place, $"One looks at a number of the whole game or at a country, and not at '{name}'.", country.Length > 0 ? $"Write see {country}: all that is told of it" : "");

    public static Diagnostic NotAFlag(Span place, string name) =>
        Diagnostic.Error("X507", place, $"'{name}' is a number, and no yes or no.", $"Write '{name} = 5' to set it.");

    public static Diagnostic FlagChanged(Span place, string name) =>
        Diagnostic.Error("X507", place, $"'{name}' is a yes or no, and no number.", $"Write 'set {name}' or 'clear {name}'.");
}
