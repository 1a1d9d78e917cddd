using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class PackageUnsaid
{
    public static Diagnostic At(Span place, IReadOnlyList<string> missing) =>
        Diagnostic.Hint("C994", place, $"This scenario is ready to be given to others, but its head has no {NearestNames.Listed(missing)}.", $"Add {(missing.Count == 1 ? "the line" : "lines")} such as:  {string.Join("   ", missing.Select(Example))}");

    private static string Example(string field) => field switch
    {
        "licence" => "licence: CC BY 4.0",
        "author" => "author: your name",
        _ => $"{field}: 14",
    };
}
