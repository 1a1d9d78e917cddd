using Sim.Language.Checks.Texts;
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
    public IReadOnlyList<AuthorText> TextsToRead => _textsToRead ??= [.. Texts.Where(IsToRead())];

    /// <summary>What there is to note of the texts of each entry, in the order of <see cref="Texts"/>.</summary>
    public IEnumerable<TextNotes> TextNotes
    {
        get
        {
            var isToRead = IsToRead();
            return Draft.Singles.Concat(Draft.InOrder).Select(entry => Draft.Extension is null ? entry.Once(() => new TextNotes(entry, isToRead)) : new TextNotes(entry, isToRead));
        }
    }

    /// <summary>Every name that it speaks of.</summary>
    public Uses Uses => _uses.Value;

    private Func<AuthorText, bool> IsToRead()
    {
        var others = Draft.Extension?.ParentSources.AllFiles.ToHashSet();
        return text => (text.Owner.Form != SourceForm.Form || text.Field == SourceForm.Note) && others?.Contains(text.Words.Span.Source) != true;
    }
}
