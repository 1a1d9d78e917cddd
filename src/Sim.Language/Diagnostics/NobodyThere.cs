using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>actor, target, rival, person or country where there is none.</summary>
internal static class NobodyThere
{
    public static Diagnostic At(Span place, string part, string where) =>
        Diagnostic.Error("X511", place, $"There is no '{part}' in {where}.", part switch
        {
            "actor" => "Only an act, or a question with 'before:', has somebody who does it. Name a person or an office.",
            "target" => "An act has one if it says 'target: person' or 'target: country'.",
            "rival" => "An act has one if it says 'rival: yes'.",
            "person" => "A rule has one if it says 'each: person'.",
            "country" => "A rule has one if it says 'each: country', a machine 'of: country', an act 'target: country', an informant 'each: country'.",
            "everyone" => "'everyone' stands only on the left of a change: trust(everyone, actor) -2",
            _ => "",
        });
}
