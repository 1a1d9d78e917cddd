using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>An informant is to tell what nobody can have from an informant.</summary>
internal static class CannotBeTold
{
    /// <summary>Why a number cannot be told.</summary>
    public enum Reason
    {
        OfAPerson,
        NotOfEach,
        Hidden,
        Flag,
    }

    public static Diagnostic At(Span place, string name, Reason reason) => Diagnostic.Error(
        "V411",
        place,
        reason switch
        {
            Reason.OfAPerson => $"'{name}' belongs to a person, and informants tell numbers of the whole game and of countries.",
            Reason.NotOfEach => $"This informant tells of each country, and '{name}' is no number of each.",
            Reason.Hidden => $"'{name}' is hidden, so that what is told of it would never be shown.",
            _ => $"'{name}' is a flag, and holds or does not hold.",
        },
        reason switch
        {
            Reason.OfAPerson => "Leave it out: how strong a person is the player sees as an estimate.",
            Reason.NotOfEach => $"Write 'country.{Last(name)}' if each country has it, or let an informant without 'each' tell it.",
            Reason.Hidden => "Leave out 'shown: hidden' where the number is declared, or this line.",
            _ => "Leave it out.",
        });

    public static Diagnostic Twice(Span place, string name, Span first) => Diagnostic.Error(
        "V411", place, $"'{name}' is told already, and of two reports the player would see one.", "Leave one of the two lines out.").With(first, "It is told here first.");

    private static string Last(string name) => name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
