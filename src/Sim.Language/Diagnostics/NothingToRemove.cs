using Sim.Language.Drafts;
using Sim.Language.Drafts.Merging;
using Sim.Language.Sources;

namespace Sim.Language.Diagnostics;

internal static class NothingToRemove
{
    public static Diagnostic At(Removal removal, IEnumerable<string> known) =>
        Diagnostic.Error(CodeOf(removal.Form), removal.Span, $"The scenario that is extended has no {removal.Form.Kind} '{removal.Name}' that could be removed.", NearestNames.Question(removal.Id, known, "Leave the line out.")).RepairedToNearest(removal.Span, removal.Id, known);

    public static Diagnostic NoOwner(Removal removal, IEnumerable<string> known) =>
        Diagnostic.Error(CodeOf(removal.Form), removal.Span, $"The scenario that is extended has no {removal.Section.Kind} '{removal.Owner}'.", NearestNames.Question(removal.Owner, known, "Leave the line out.")).RepairedToNearest(removal.Span, removal.Owner, known);

    public static Diagnostic Kind(Span place, string written, IReadOnlyList<string> known) =>
        Diagnostic.Error("V404", place, $"'{written}' is no kind of entry that can be removed.", NearestNames.Question(written, known, $"A line begins with {NearestNames.Listed(known)}, and its id follows.")).RepairedToNearest(place, written, known);

    public static Diagnostic Unsaid(Span place, Form form, bool isInner) =>
        Diagnostic.Error("S212", place, $"This line does not say which {form.Kind} is to be removed.", $"It is written so:  - {form.Kind} {(isInner ? "its_owner." : "")}its_id");

    public static Diagnostic NothingExtended(Span place) =>
        Diagnostic.Error("S204", place, "'remove:' stands only in a scenario that extends another.", "Say which one in its head (extends: its-name), or take the section out.");

    private static string CodeOf(Form form) => form.Kind switch
    {
        "variable" or "flag" => "R301",
        "event" or "act" or "option" => "R302",
        "person" or "office" or "country" => "R303",
        "source" => "R305",
        _ => "R304",
    };
}
