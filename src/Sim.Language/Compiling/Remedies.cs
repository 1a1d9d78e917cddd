using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Expressions;
using Sim.Language.Sources;
using Sim.Language.Wordings;

namespace Sim.Language.Compiling;

/// <summary>
/// Finds what an author should have written where he wrote as one speaks. Every proposal is read and compiled where it would stand,
/// so that none is offered that would be refused in turn.
/// </summary>
internal sealed class Remedies(Names names, VariableIndex variables)
{
    /// <summary>What there is to say about a condition that was not understood.</summary>
    public IEnumerable<Diagnostic> Condition(TermText text, Scope scope, Findings told) =>
        !KnowsBetter(told) && ConditionWordings.Of(text.Words.Text).FirstOrDefault(meant => IsCondition(Placed(meant, text.Words), scope)) is { } remedy
            ? [NotWrittenSo.Condition(text.Words.Span, remedy)]
            : told.All;

    /// <summary>The same for a chance, which has words of its own.</summary>
    public static IEnumerable<Diagnostic> Chance(TermText text, Findings told) =>
        ChanceWordings.Of(text.Words.Text).FirstOrDefault() is { } remedy ? [NotWrittenSo.Chance(text.Words.Span, remedy)] : told.All;

    /// <summary>The same for a line of effects, which may have to become several.</summary>
    public IEnumerable<Diagnostic> Effect(EffectText text, Scope scope, Findings told)
    {
        foreach (var lines in KnowsBetter(told) ? [] : EffectWordings.Lines(text.Words.Text))
        {
            var remedy = lines.Select(line => EffectWordings.Of(line).FirstOrDefault(meant => IsEffect(Placed(meant, text.Words), scope))).OfType<string>().ToList();
            if (remedy.Count == lines.Count && (remedy.Count > 1 || !string.Equals(remedy[0], text.Words.Text, StringComparison.OrdinalIgnoreCase)))
            {
                return [NotWrittenSo.Effect(text.Words.Span, remedy)];
            }
        }

        return told.All;
    }

    /// <summary>Whether what was told names the remedy already, and the reason with it.</summary>
    private static bool KnowsBetter(Findings told) =>
        told.All is [{ Code: "X504" }] or [{ Code: "X507", Suggestion: ['W', 'r', 'i', 't', 'e', ..] }];

    private bool IsCondition(Written words, Scope scope)
    {
        var told = new Findings();
        return TermParser.Condition(words, told) is { } term && new TermCompiler(names, variables, scope, words, told).Condition(term) is not null && told.All.Count == 0;
    }

    private bool IsEffect(Written words, Scope scope)
    {
        var told = new Findings();
        return EffectParser.Read(words, told) is { } term && new EffectCompiler(names, variables, scope, [], words, told).Compile(term) is not null && told.All.Count == 0;
    }

    private static Written Placed(string text, Written at) => new(text, at.Span, [new Stretch(0, at.Span.Line, at.Span.Column)]);
}
