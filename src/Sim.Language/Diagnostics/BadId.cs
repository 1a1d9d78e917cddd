using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class BadId
{
    public static Diagnostic At(Span place, string written, string proposal, bool hyphens) =>
        Diagnostic.Error("R307", place, $"'{written}' cannot be an id: ids are {(hyphens ? "letters, digits and '-'" : "small Latin letters, digits and '_', and begin with a letter")}.", $"Write {proposal}").Repaired(place, written, proposal);

    public static Diagnostic Taken(Span place, string id) =>
        Diagnostic.Error("R307", place, $"'{id}' cannot be an id: it has a meaning of its own in conditions.", $"Write the_{id}, or another word.");
}
