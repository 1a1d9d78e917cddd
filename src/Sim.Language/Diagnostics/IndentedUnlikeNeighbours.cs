using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class IndentedUnlikeNeighbours
{
    public const string Code = "S206";

    public static Diagnostic Field(Span place, string name, string neighbour) => Of(place, neighbour.Length > 0
        ? $"'{name}' is indented unlike '{neighbour}' before it; it was read as standing beside it."
        : $"'{name}' is indented unlike the fields round it; it was read as one of them.");

    public static Diagnostic Item(Span place) => Of(place, "This dash is indented unlike the others of its list; it was read as one of them.");

    public static Diagnostic Paragraph(Span place) => Of(place, "This line of a text is not indented; it was read as part of the text.");

    public static Diagnostic Words(Span place, string field) => Of(place, field.Length > 0
        ? $"This line is no field; it was read as part of the text of '{field}'."
        : "This line has no dash; it was read as part of the item before it.");

    /// <summary>A field that stands a level too far left.</summary>
    public static Diagnostic OfTheOneBefore(Span place, string name, string owner) =>
        Diagnostic.Warning(Code, place, $"'{name}' belongs to the {owner} before it, but stands outside of it; it was read as part of it.", $"Indent it as far as the other fields of the {owner}.");

    /// <summary>A field that stands a level too far right.</summary>
    public static Diagnostic OfTheOneAround(Span place, string name, string owner) =>
        Diagnostic.Warning(Code, place, $"'{name}' belongs to the {owner}, but stands deeper; it was read as part of it.", $"Indent it as far as the other fields of the {owner}.");

    private static Diagnostic Of(Span place, string message) =>
        Diagnostic.Warning(Code, place, message, "Indent it by two spaces for each level.").RepairedByLayout();
}
