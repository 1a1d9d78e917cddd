using System.Text.RegularExpressions;
using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;

namespace Sim.Language.Checks.Texts;

/// <summary>
/// Where the author has a list of words beside his scenario, the texts keep to it. Names of people, countries, offices and terms need not be
/// in it, nor are words of a scenario that this one extends. Each word is told once, where it is first met.
/// </summary>
internal static partial class WordsAreInTheList
{
    /// <summary>More than this in a file are no slips but a list that is too short.</summary>
    private const int MostOfAFile = 25;

    public static void Look(Inspection inspection)
    {
        if (inspection.Spelling is not { } list)
        {
            return;
        }

        var names = list.IsComplete ? NamesOf(inspection) : [];
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var ofFile = new Dictionary<SourceText, int>();
        foreach (var text in inspection.TextsToRead)
        {
            var file = text.Words.Span.Source;
            foreach (Match word in Word().Matches(text.Words.Text))
            {
                if (ofFile.GetValueOrDefault(file) < MostOfAFile && IsSlip(list, names, word.Value) && told.Add(word.Value))
                {
                    ofFile[file] = ofFile.GetValueOrDefault(file) + 1;
                    inspection.Findings.Add(list.Meant(word.Value) is { } meant
                        ? NotInTheWordList.Slip(text.Words.At(word.Index, word.Length), word.Value, meant)
                        : NotInTheWordList.Unknown(text.Words.At(word.Index, word.Length), word.Value, list.Right));
                }
            }
        }
    }

    private static bool IsSlip(SpellingList list, HashSet<string> names, string word) =>
        list.Meant(word) is not null || (list.IsComplete && !list.Has(word) && !names.Contains(word) && !HasFigure(word));

    private static bool HasFigure(string word) => word.Any(char.IsDigit);

    private static HashSet<string> NamesOf(Inspection inspection)
    {
        var names = inspection.Texts
            .Where(text => text.Field == PersonForm.Name || text.Field == PersonForm.Short || text.Field == CountryForm.Name || text.Field == OfficeForm.Title || text.Field == OfficeForm.Short || text.Field == TermForm.Term)
            .SelectMany(text => Word().Matches(text.Words.Text).Select(match => match.Value));
        return new HashSet<string>([.. names, .. Ids(inspection.Names.People), .. Ids(inspection.Names.Offices), "actor", "target", "rival", "person", "country"], StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Ids(Roll roll) => roll.Ids.SelectMany(id => id.Split('_').Append(id));

    /// <summary>Letters, with hyphens and apostrophes inside, and underscores where it is a name in braces.</summary>
    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}_]+(?:['’-][\p{L}\p{M}\p{Nd}_]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
