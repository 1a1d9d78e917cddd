using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class DeclaredTwice
{
    public static Diagnostic Id(Span place, string kind, string id, string firstKind, Span first) =>
        Diagnostic.Error("R306", place, $"There {(kind == firstKind ? $"is already {Grammar.A(kind)}" : $"cannot be {Grammar.A(kind)} and {Grammar.A(firstKind)}")} '{id}': {(kind == firstKind ? "it was" : "the other is")} declared in {first.Source.File}, line {first.Line}.", "Give one of them another id.");

    public static Diagnostic FlagAndVariable(Span place, string id, Span first) =>
        Diagnostic.Error("R308", place, $"'{id}' is both a variable and a flag: the other is declared in {first.Source.File}, line {first.Line}.", "Give one of them another id.");

    public static Diagnostic BuiltIn(Span place, string id) =>
        Diagnostic.Error("R306", place, $"Every person has '{id}' without declaring it.", "Take this entry out, or give it another id.");

    public static Diagnostic BuiltInRealm(Span place, string id) =>
        Diagnostic.Error("R306", place, $"Every scenario has '{id}' without declaring it.", $"Take this entry out, or give it another id. Where it starts is said in the head of the scenario.");

    public static Diagnostic Section(Span place, string name, Span first) =>
        Diagnostic.Error("R306", place, $"There is already a '{name}:' in {first.Source.File}, line {first.Line}.", "Keep one of them.");
}
