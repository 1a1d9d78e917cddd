using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;

namespace Sim.Language.Suppressing;

/// <summary>One finding in one place that need not be told again.</summary>
/// <param name="Where">The lines that are meant; empty where the place is a file or names nothing.</param>
internal sealed partial record Suppression(Written Code, Written Place, IReadOnlyList<(string File, int First, int Last)> Where, IReadOnlyList<string> Near)
{
    /// <summary>What is found by playing many games is not seen by everybody who reads the scenario.</summary>
    private static readonly string[] NotAlwaysLookedFor = ["P"];

    public static Suppression? Of(Draft entry, ScenarioDraft draft)
    {
        if (entry.Of(SuppressionForm.Code) is not { } code || entry.Of(SuppressionForm.Place) is not { } place)
        {
            return null;
        }

        var known = Places(draft).ToLookup(known => known.Name, StringComparer.Ordinal);
        return new Suppression(
            code,
            place,
            [.. known[place.Text].Select(meant => (meant.Entry.Span.Source.File, meant.Entry.Span.Line, meant.Entry.LastLine))],
            known.Contains(place.Text) ? [] : NearestNames.To(place.Text, known.Select(one => one.Key)));
    }

    public bool Meets(Diagnostic finding) =>
        string.Equals(finding.Code, Code.Text, StringComparison.OrdinalIgnoreCase)
        && (IsFile(finding) || Where.Any(lines => lines.File == finding.File && lines.First <= finding.Line && finding.Line <= lines.Last));

    /// <summary>What there is to say if it suppresses none of these.</summary>
    public Diagnostic? Idle(IReadOnlyList<Diagnostic> findings)
    {
        var met = findings.Where(Meets).ToList();
        if (met.FirstOrDefault(finding => finding.Severity == Severity.Error) is { } error)
        {
            return IdleSuppression.OfError(Code.Span, Code.Text, error.Line);
        }

        if (met.Count > 0 || NotAlwaysLookedFor.Any(code => Code.Text.StartsWith(code, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        return !CodeShape().IsMatch(Code.Text) ? IdleSuppression.NoCode(Code.Span, Code.Text)
            : Where.Count == 0 && !LooksLikeFile() ? IdleSuppression.NoPlace(Place.Span, Place.Text, Near)
            : IdleSuppression.Nothing(Code.Span, Code.Text, Place.Text);
    }

    private bool IsFile(Diagnostic finding) => string.Equals(finding.File, Place.Text.Replace('\\', '/'), StringComparison.Ordinal);

    private bool LooksLikeFile() => Place.Text.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || Place.Text.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Everything that has a section and an id: <c>events.amnesty</c>, and <c>scenario</c> itself.</summary>
    private static IEnumerable<(string Name, Draft Entry)> Places(ScenarioDraft draft)
    {
        if (draft.Head is { } head)
        {
            yield return ("scenario", head);
        }

        foreach (var (section, form) in Sections.Lists)
        {
            foreach (var entry in draft.All(form))
            {
                if (entry.Name is { } name)
                {
                    yield return ($"{section}.{name}", entry);
                }
            }
        }
    }

    [GeneratedRegex("^[A-Za-z][0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeShape();
}
