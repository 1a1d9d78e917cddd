using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;
using Sim.Language.Translating;

namespace Sim.Language.Checks.Texts;

/// <summary>A translation has every text of the scenario as it now is, with the same names in braces.</summary>
internal static partial class TranslationsKeepUp
{
    /// <param name="draft">The scenario in the language in which it was written.</param>
    public static void Look(ScenarioDraft draft, IReadOnlyList<Translation> translations, Findings findings)
    {
        if (translations.Count == 0)
        {
            return;
        }

        var originals = Original.All(draft).ToList();
        var addresses = originals.Select(original => original.Address).ToHashSet(StringComparer.Ordinal);
        foreach (var translation in translations)
        {
            var missing = originals.Where(original => translation.WordsAt(original.Address) is null).Select(original => original.Address).ToList();
            if (missing.Count > 0)
            {
                findings.Add(TranslationBehind.Missing(translation.Place, translation.Language, missing));
            }

            foreach (var original in originals)
            {
                LookAt(findings, original.Text.Words, translation.At(original.Address));
            }

            findings.AddAll(translation.Texts.Select(text => text.Of(TranslatedTextForm.Of)!).Where(of => !addresses.Contains(of.Text)).Select(of => TranslationBehind.NoOriginal(of.Span, of.Text, addresses)));
        }
    }

    private static void LookAt(Findings findings, Written original, Draft? translated)
    {
        if (translated?.Of(TranslatedTextForm.Text) is not { } text || translated.Of(TranslatedTextForm.Mark) is not { } mark)
        {
            return;
        }

        if (!string.Equals(mark.Text, TextMark.Of(original.Text), StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(TranslationBehind.Older(mark.Span, original.Span, TextMark.Of(original.Text)));
        }
        else if (Names(original.Text) is var names && !names.SetEquals(Names(text.Words.Text)))
        {
            findings.Add(TranslationBehind.OtherNames(text.Words.Span, [.. names.Except(Names(text.Words.Text))], [.. Names(text.Words.Text).Except(names)]));
        }
    }

    private static HashSet<string> Names(string text) => [.. Braces().Matches(text).Select(match => match.Groups[1].Value.Trim())];

    [GeneratedRegex(@"\{([^{}\n]{1,60})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}
