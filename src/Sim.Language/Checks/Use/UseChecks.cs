using System.Text.RegularExpressions;
using Sim.Language.Drafts;

namespace Sim.Language.Checks.Use;

/// <summary>
/// Whether what is declared is used. Asked only of a scenario without errors: what could not be read might be the use that is missing.
/// </summary>
internal static class UseChecks
{
    private static readonly Action<Inspection, Uses>[] Each = [FlagsAreSetAndAsked.Look, NumbersAreUsed.Look, NamesAreUsed.Look, WorksAndPeopleAreMentioned.Look];

    public static readonly Action<Inspection>[] All = [Look];

    /// <summary>Whether an entry is this scenario's own: one that it takes from another may use less of it.</summary>
    public static bool IsOwn(Inspection inspection, Draft entry) =>
        inspection.Draft.Extension is not { } extension || !extension.ParentSources.AllFiles.Any(file => file.File == entry.Span.Source.File);

    /// <summary>Whether what is proved of a condition or an effect names it: that is the same slip, seen from the other side.</summary>
    public static bool IsToldOfAlready(Inspection inspection, string name) =>
        inspection.Findings.All.Any(one => one.Code[0] == 'L' && Regex.IsMatch(one.AuthorLine + " " + one.Message, $@"\b{name}\b", RegexOptions.CultureInvariant));

    /// <summary>Gathers what they all need, which can be done while others look at other things.</summary>
    public static void Prepare(Inspection inspection)
    {
        if (!inspection.Findings.HasErrors)
        {
            _ = inspection.Uses;
        }
    }

    private static void Look(Inspection inspection)
    {
        if (inspection.Findings.HasErrors)
        {
            return;
        }

        foreach (var look in Each)
        {
            look(inspection, inspection.Uses);
        }
    }
}
