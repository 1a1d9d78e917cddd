using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

/// <summary>A scenario that extends another, which cannot be had.</summary>
internal static class NotExtended
{
    public static void Tell(Draft? head, string name, Parent parent, Findings findings)
    {
        // Of a name that cannot be one, something has been said already.
        if ((head?.Of(ScenarioForm.Extends)?.Span ?? head?.Span) is { } place && !findings.All.Any(one => one.File == place.Source.File && one.Line == place.Line))
        {
            findings.Add(Because(place, name, parent));
        }
    }

    /// <summary>It has mistakes of its own.</summary>
    public static Diagnostic Broken(Span place, string name, int errors) =>
        Diagnostic.Error("R315", place, $"The scenario '{name}' has {(errors == 1 ? "an error" : $"{errors} errors")} of its own, so it cannot be extended.", $"sim check {name} tells what is wrong there.");

    private static Diagnostic Because(Span place, string name, Parent parent) => parent switch
    {
        ParentInCircle circle => Diagnostic.Error("R314", place, $"The scenarios extend one another in a circle: {string.Join(", ", circle.Chain)}.", "One of them must stand by itself: take its 'extends:' out."),
        ParentTooDeep deep => Diagnostic.Error("R314", place, $"More than {deep.Most} scenarios stand one upon the other.", "Extend one of those further down."),
        ParentUnreadable unreadable => Diagnostic.Error("R315", place, $"The scenario '{name}' cannot be read. {unreadable.Reason}"),
        ParentUnknown unknown => Unknown(place, name, unknown.Known),
        _ => throw new ArgumentException("What was found is no obstacle.", nameof(parent)),
    };

    private static Diagnostic Unknown(Span place, string name, IReadOnlyList<string> known) =>
        Diagnostic.Error("R313", place, $"There is no scenario '{name}' that could be extended.", NearestNames.Question(name, known, known.Count is > 0 and <= 12 ? $"There {(known.Count == 1 ? "is" : "are")} {string.Join(", ", known)}." : "It is looked for beside this one and on the shelf.")).RepairedToNearest(place, name, known);
}
