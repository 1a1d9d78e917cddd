using System.Collections.Immutable;
using System.Text;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;
using Sim.Language.Translating;

namespace Sim.Language;

/// <summary>One text of a scenario, for whoever proofreads or translates it.</summary>
/// <param name="Address">Its name in the scenario, which a moved line does not change.</param>
/// <param name="Mark">By which it is seen later whether the text has changed.</param>
public sealed record ScenarioText(string Address, string File, int Line, string Text, string Mark);

/// <summary>All texts of a scenario that somebody will read, and the file in which they are translated.</summary>
public static class ScenarioTexts
{
    public static ImmutableArray<ScenarioText> Of(SourceSet sources) =>
    [
        .. Original.All(DraftReader.Read(sources, new Findings()))
            .Where(original => original.Text.Words.Text.Length > 0)
            .Select(original => Of(original.Address, original.Text.Words)),
    ];

    private static ScenarioText Of(string address, Written words) => new(address, words.Span.Source.File, words.Span.Line, words.Text, TextMark.Of(words.Text));

    /// <summary>
    /// The file of a translation: what is translated already stays, with the mark of the original as it was then; below each text that is
    /// still to come stands the original as a comment.
    /// </summary>
    public static string ToTranslate(SourceSet sources, string language)
    {
        var translation = Translation.All(DraftReader.Read(sources, new Findings())).FirstOrDefault(one => one.Language == language);
        var file = new StringBuilder($"translation: {language}\n# Each text has the address and the mark of its original. Write the translation behind 'text:', or below 'text: |'.\n# Names in braces stay as they are.\ntexts:\n");
        foreach (var text in Of(sources))
        {
            var words = translation?.WordsAt(text.Address)?.Text;
            var mark = words is null ? text.Mark : translation!.At(text.Address)!.Of(TranslatedTextForm.Mark)?.Text ?? text.Mark;
            file.Append($"  - of: {text.Address}\n    mark: {mark}\n");
            if (words is null || mark != text.Mark)
            {
                file.Append(Lines(text.Text, "    # "));
            }

            file.Append(words is null ? "    text:\n" : $"    text: |\n{Lines(words, "      ")}");
        }

        return file.ToString();
    }

    private static string Lines(string text, string margin) => string.Concat(text.Split('\n').Select(line => (margin + line).TrimEnd() + "\n"));
}
