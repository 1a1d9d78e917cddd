using System.Text.RegularExpressions;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Expressions;
using Sim.Language.Sources;

namespace Sim.Language.Checks.Use;

/// <summary>The names of which some entries speak, by what they do with them.</summary>
internal sealed partial class NamesSpokenOf
{
    public NamesSpokenOf(IEnumerable<Draft> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Form != SuppressionForm.Form)
            {
                Look(entry);
            }
        }
    }

    /// <summary>What a condition, an amount or an aim reads.</summary>
    public HashSet<string> Asked { get; } = new(StringComparer.Ordinal);

    /// <summary>What an effect or a beginning changes, or sets.</summary>
    public HashSet<string> Set { get; } = new(StringComparer.Ordinal);

    /// <summary>What an effect or a beginning changes, or clears.</summary>
    public HashSet<string> Cleared { get; } = new(StringComparer.Ordinal);

    /// <summary>Triggers that an effect pulls.</summary>
    public HashSet<string> Pulled { get; } = new(StringComparer.Ordinal);

    /// <summary>What else stands anywhere but where it is declared.</summary>
    public HashSet<string> Named { get; } = new(StringComparer.Ordinal);

    private void Look(Draft entry)
    {
        foreach (var written in entry.Written)
        {
            var field = written.Field;
            // What an entry is called is no use of it; a citation is called by what it cites.
            if (field.Name is "id" or "event" or "act" or "scenario" && entry.Form != NoteForm.Form)
            {
                continue;
            }

            Look(field, written.Value);
        }
    }

    private void Look(Field field, object? value)
    {
        switch (value)
        {
            case Draft entry:
                Look(entry);
                break;
            case IReadOnlyList<Draft> entries:
                foreach (var inner in entries)
                {
                    Look(inner);
                }

                break;
            case Prose prose:
                foreach (var braces in Braces().EnumerateMatches(prose.Words.Text))
                {
                    Add(Named, prose.Words.Text.AsSpan(braces.Index, braces.Length));
                }

                break;
            case Written name:
                Add(Named, name.Text);
                break;
            case IReadOnlyList<Written> names:
                AddAll(Named, names);
                break;
            case IReadOnlyList<Band> bands:
                AddAll(Named, bands.Select(band => band.Name));
                break;
            case IReadOnlyList<Amount> amounts:
                AddAll(field.Name == AimForm.Weighs.Name ? Asked : Named, amounts.Select(amount => amount.Name));
                break;
            case TermText text:
                Add(Asked, text.Words.Text);
                break;
            case IReadOnlyList<TermText> beginnings:
                AddAll(Set, beginnings.Select(text => text.Words));
                AddAll(Cleared, beginnings.Select(text => text.Words));
                break;
            case IReadOnlyList<EffectText> effects:
                foreach (var effect in effects)
                {
                    Look(effect.Effect, effect.Words.Text);
                }

                break;
        }
    }

    private void Look(EffectTerm effect, string words)
    {
        switch (effect)
        {
            case FlagTerm flag:
                Add(flag.Value ? Set : Cleared, flag.Flag.Name);
                break;
            case ChangeTerm change:
                Add(Set, words.AsSpan(change.What.Start..change.What.End));
                Add(Cleared, words.AsSpan(change.What.Start..change.What.End));
                Add(Asked, words.AsSpan(change.Amount.Start..change.Amount.End));
                break;
            case AfterTerm after:
                Look(after.Then, words);
                break;
            case TriggerTerm trigger:
                Add(Pulled, trigger.Trigger.Last);
                Add(Named, trigger.Trigger.Owner);
                break;
            default:
                Add(Named, words);
                break;
        }
    }

    private static void AddAll(HashSet<string> names, IEnumerable<Written> several)
    {
        foreach (var words in several)
        {
            Add(names, words.Text);
        }
    }

    /// <summary>The same few names stand in thousands of lines: only a new one is copied.</summary>
    private static void Add(HashSet<string> names, ReadOnlySpan<char> words)
    {
        var known = names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in Name().EnumerateMatches(words))
        {
            known.Add(words.Slice(name.Index, name.Length));
        }
    }

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\{[^{}\n]{1,60}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}
