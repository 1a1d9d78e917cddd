using System.Text.RegularExpressions;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks.History;

/// <summary>
/// A question for the discussion asks for more than yes or no. Only questions in English are looked at, and only those that are one sentence and
/// leave no other way to answer.
/// </summary>
internal static partial class DiscussionsAreOpen
{
    public static void Look(Inspection inspection)
    {
        if (inspection.Draft.Head?.Of(ScenarioForm.Language)?.Words.Text is { } language && !language.TrimStart().StartsWith("en", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        foreach (var text in inspection.Texts)
        {
            if ((text.Field == DiscussionForm.Ask || text.Field == EventForm.Discuss) && YesOrNo().IsMatch(text.Words.Text) && !Open().IsMatch(text.Words.Text))
            {
                inspection.Findings.Add(YesOrNoQuestion.At(text.Words.Span));
            }
        }
    }

    /// <summary>One sentence that begins as questions for yes or no do. The second word tells 'Was it' from the German 'Was war'.</summary>
    [GeneratedRegex(@"^\s*(?:Did|Do|Does|Is|Are|Was|Were|Has|Have|Had|Can|Could|Would|Should|Must)\s+(?:the|it|he|she|they|we|you|there|this|that|these|those|his|her|their|a|an|any|all|some|\p{Lu}\p{L}+(?:'s)?)\s[^.?!]*\?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex YesOrNo();

    [GeneratedRegex(@"\b(?:or|why|how|what|which|who|whom|whose|where|when|how far|to what extent)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Open();
}
