using Sim.Language.Checks.Use;
using Sim.Language.Compiling;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks;

/// <summary>What a check looks at: what the author wrote, what it means, and whom to tell.</summary>
internal sealed record Inspection(ScenarioDraft Draft, Names Names, IReadOnlyList<CompiledCondition> Conditions, Scenario Scenario, Findings Findings)
{
    private readonly Lazy<Uses> _uses = new(() => new Uses(Draft));
    private IReadOnlyList<AuthorText>? _texts;
    private IReadOnlyList<AuthorText>? _textsToRead;

    /// <summary>The words that the author wants to have watched; null where he has no list.</summary>
    public SpellingList? Spelling { get; init; }

    /// <summary>Every text of the scenario.</summary>
    public IReadOnlyList<AuthorText> Texts => _texts ??= AuthorText.All(Draft);

    /// <summary>
    /// Those that somebody will read: all but titles of works, which are printed as their authors wrote them. What stands in a scenario that this
    /// one extends is looked at there.
    /// </summary>
    public IReadOnlyList<AuthorText> TextsToRead => _textsToRead ??= Own([.. Texts.Where(text => text.Owner.Form != SourceForm.Form || text.Field == SourceForm.Note)]);

    /// <summary>Every name that it speaks of.</summary>
    public Uses Uses => _uses.Value;

    private IReadOnlyList<AuthorText> Own(IReadOnlyList<AuthorText> texts)
    {
        if (Draft.Extension is not { } extension)
        {
            return texts;
        }

        var others = extension.ParentSources.AllFiles.ToHashSet();
        return [.. texts.Where(text => !others.Contains(text.Words.Span.Source))];
    }
}
