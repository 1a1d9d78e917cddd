using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class YesOrNoExpected
{
    public static Diagnostic In(Span place, string field, string written) =>
        Diagnostic.Error("V403", place, $"'{field}' is 'yes' or 'no', but '{written}' is written here.", written switch
        {
            "1" => "Write yes.",
            "0" => "Write no.",
            _ => NearestNames.Question(written, ["yes", "no"]),
        });

    public static Diagnostic ReadAs(Span place, string written, bool value)
    {
        var meant = value ? "yes" : "no";
        return Diagnostic.Warning("V403", place, $"'{written}' was read as {meant}.", $"Write {meant}.").Repaired(place, meant);
    }
}
