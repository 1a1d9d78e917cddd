using System.Text.RegularExpressions;
using Sim.Language.Checks.Texts;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks.History;

/// <summary>
/// What a reader cannot know stands in the glossary: a term that its author marks with two asterisks, and an abbreviation in capitals. Of
/// a scenario without a glossary nothing is said. Each is told once, where it is first met.
/// </summary>
internal static partial class TermsAreExplained
{
    /// <summary>Nobody looks these up.</summary>
    private static readonly string[] Known = ["USA", "US", "UK", "UN", "TV", "OK", "AD", "BC"];

    public static void Look(Inspection inspection)
    {
        if (inspection.Draft.All(TermForm.Form).Count == 0)
        {
            return;
        }

        // Whatever the glossary or a name of the scenario says in words counts as explained.
        var explained = string.Join('\n', inspection.Texts.Where(Explains).Select(text => text.Words.Text));
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in inspection.TextsToRead.Where(IsRead))
        {
            foreach (Match match in text.Words.Text.Contains("**", StringComparison.Ordinal) ? Marked().Matches(text.Words.Text) : Enumerable.Empty<Match>())
            {
                Tell(text, match.Groups[1]);
            }

            foreach (Match match in HasAbbreviation(text.Words.Text) ? Abbreviation().Matches(text.Words.Text) : Enumerable.Empty<Match>())
            {
                if (!Known.Contains(match.Value, StringComparer.Ordinal) && !RomanNumber().IsMatch(match.Value) && !NothingIsLeftToWrite.IsLeft(match.Value)
                    && !IsShouted(text.Words.Text, match) && !IsExplainedBeside(text.Words.Text, match))
                {
                    Tell(text, match);
                }
            }
        }

        void Tell(AuthorText text, Capture term)
        {
            if (!IsExplained(explained, term.Value) && told.Add(term.Value))
            {
                inspection.Findings.Add(TermNotInGlossary.At(text.Words.At(term.Index, term.Length), term.Value));
            }
        }
    }

    private static bool Explains(AuthorText text) =>
        text.Owner.Form == TermForm.Form || text.Owner.Form == CountryForm.Form || text.Owner.Form == OfficeForm.Form || text.Owner.Form == PersonForm.Form;

    /// <summary>What readers meet while they play; a citation or a note about a work is for those who look things up.</summary>
    private static bool IsRead(AuthorText text) => text.Owner.Form != SourceForm.Form && text.Owner.Form != NoteForm.Form && !Explains(text);

    /// <summary>Whether two capitals stand together, which is rare and soon seen.</summary>
    private static bool HasAbbreviation(string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (char.IsUpper(text[at]) && char.IsUpper(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsExplained(string explained, string term)
    {
        for (var at = explained.IndexOf(term, StringComparison.OrdinalIgnoreCase); at >= 0; at = explained.IndexOf(term, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            // In another word it would be found by chance.
            if (at == 0 || !char.IsLetter(explained[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Capitals beside capitals are a shout or a headline.</summary>
    private static bool IsShouted(string text, Match word) => NextToCapitals().IsMatch(text[Math.Max(0, word.Index - 20)..Math.Min(text.Length, word.Index + word.Length + 20)]);

    /// <summary>The text itself says it: the Ministry of the Interior (MVD), or MVD (the ministry).</summary>
    private static bool IsExplainedBeside(string text, Match word) =>
        (word.Index > 0 && text[word.Index - 1] == '(') || text[(word.Index + word.Length)..].StartsWith(" (", StringComparison.Ordinal);

    /// <summary>The program takes the asterisks away before anybody sees them.</summary>
    [GeneratedRegex(@"(?<!\*)\*\*([^*\s](?:[^*\n]{0,58}[^*\s])?)\*\*(?!\*)", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}*{_.-])[\p{Lu}]{2,6}(?![\p{L}\p{Nd}}_.-])", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex("^[IVXLC]+$", RegexOptions.CultureInvariant)]
    private static partial Regex RomanNumber();

    [GeneratedRegex(@"\p{Lu}{2,}[ ,:!-]+\p{Lu}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex NextToCapitals();
}
