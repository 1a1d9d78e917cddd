using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class YesOrNoExpected
{
    public static Diagnostic In(Span place, string field, string written) =>
        Diagnostic.Error("V403", place, $"'{field}' is 'yes' or 'no', but '{written}' is written here.", written.ToLowerInvariant() switch
        {
            "true" or "on" or "y" or "ja" or "да" or "1" => "Write yes.",
            "false" or "off" or "n" or "nein" or "нет" or "0" => "Write no.",
            _ => NearestNames.Question(written, ["yes", "no"]),
        });
}
