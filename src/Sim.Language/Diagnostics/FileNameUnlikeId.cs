using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class FileNameUnlikeId
{
    public static Diagnostic At(Span place, string kind, string id) =>
        Diagnostic.Error("F104", place, $"The file is called '{place.Source.Name}' but holds the {kind} '{id}'.", $"Rename the file to '{id}{Path.GetExtension(place.Source.File)}', or give the {kind} the id that the file is called by.");
}
