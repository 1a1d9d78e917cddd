using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>
/// Declarations that were written and could not be read. A name that seems to be unknown may be one of theirs: of that slip its author has been told,
/// and need not be told again at every place where the name is used.
/// </summary>
internal sealed class LostNames(ScenarioDraft draft, Findings findings)
{
    /// <summary>Findings after which any name may have been declared in what was not read.</summary>
    private static readonly string[] LeavingMuchUnread = ["F103", "F111", "S211"];

    private readonly Lazy<HashSet<string>> _kinds = new(() => [.. draft.InOrder.SelectMany(Lost)]);
    private readonly bool _isMuchUnread = findings.All.Any(one => LeavingMuchUnread.Contains(one.Code) || one.Code == NotASection.Code && one.Message.Contains(NotASection.Mark, StringComparison.Ordinal));

    /// <summary>
    /// What is left to be said: not of a name that is near to none, where one of its kind was lost. Where only warnings would be left,
    /// everything is said: somebody must say why the scenario cannot be played.
    /// </summary>
    public IReadOnlyList<Diagnostic> Sift(IEnumerable<Diagnostic> diagnostics)
    {
        var all = diagnostics.ToList();
        var left = all.Where(one => !IsOfALostName(one)).ToList();
        return left.Exists(one => one.Severity == Severity.Error) ? left : all;
    }

    private bool IsOfALostName(Diagnostic one) =>
        one.Unknown is not null && !one.Suggestion.StartsWith("Did you mean", StringComparison.Ordinal) && (_isMuchUnread || Kinds(one.Code).Any(_kinds.Value.Contains));

    /// <summary>The kinds of what is lost in an entry: itself, or what stands inside it.</summary>
    private static IEnumerable<string> Lost(Draft entry)
    {
        var id = entry.Form.Fields[0];
        if ((id.Name is "id" or "event" or "act" && entry.Form != NoteForm.Form && IsLost(entry))
            || (entry.Form == VariableForm.Form && entry.Has(VariableForm.Of) && entry.Of(VariableForm.Of) is null)
            || (entry.Form == TransitionForm.Form && entry.Has(TransitionForm.Trigger) && entry.Of(TransitionForm.Trigger) is null))
        {
            yield return entry.Form.Kind;
        }

        foreach (var kind in entry.Values.SelectMany(value => value as IEnumerable<Draft> ?? (value is Draft one ? [one] : [])).SelectMany(Lost))
        {
            yield return kind;
        }
    }

    /// <summary>Whether the id is missing, or had to be mended so that nobody can have used it.</summary>
    private static bool IsLost(Draft entry) =>
        entry.Name is not { } name || (entry.WordsOf(entry.Form.Fields[0].Name) is { } words && !Said(words).Contains(name, StringComparison.Ordinal));

    private static string Said(Written words) => words.Span.Source.Line(words.Span.Line);

    private static string[] Kinds(string code) => code switch
    {
        "R301" => ["variable", "flag", "axis"],
        "R302" => ["event", "act", "option"],
        "R303" => ["person", "office", "country"],
        "R304" => ["machine", "state", "transition", "axis", "aim", "country", "rule"],
        _ => ["source"],
    };
}
