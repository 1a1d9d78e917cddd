using System.Text.RegularExpressions;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Expressions;
using Sim.Language.Sources;

namespace Sim.Language.Checks.Use;

/// <summary>
/// Every name that a scenario speaks of, by what it does with it. Names are taken as they are written, without asking of what kind they are:
/// where two things are called alike, a use of one counts for both, so that nothing is said that is not so.
/// </summary>
internal sealed partial class Uses
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _set = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cleared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pulled = new(StringComparer.Ordinal);

    public Uses(ScenarioDraft draft)
    {
        foreach (var entry in draft.InOrder.Prepend(draft.Head).OfType<Draft>().Where(entry => entry.Form != SuppressionForm.Form))
        {
            Look(entry);
        }
    }

    /// <summary>Whether a condition, an amount or an aim reads it.</summary>
    public bool IsAsked(string name) => _asked.Contains(name);

    /// <summary>Whether an effect or a beginning changes it, or sets it.</summary>
    public bool IsSet(string name) => _set.Contains(name);

    /// <summary>Whether an effect or a beginning changes it, or clears it.</summary>
    public bool IsCleared(string name) => _cleared.Contains(name);

    /// <summary>Whether an effect pulls a trigger of this name.</summary>
    public bool IsPulled(string trigger) => _pulled.Contains(trigger);

    /// <summary>Whether it stands anywhere but where it is declared.</summary>
    public bool IsNamed(string name) => _named.Contains(name) || _asked.Contains(name) || _set.Contains(name) || _cleared.Contains(name);

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
                    Add(_named, prose.Words.Text.AsSpan(braces.Index, braces.Length));
                }

                break;
            case Written name:
                Add(_named, name.Text);
                break;
            case IReadOnlyList<Written> names:
                AddAll(_named, names);
                break;
            case IReadOnlyList<Band> bands:
                AddAll(_named, bands.Select(band => band.Name));
                break;
            case IReadOnlyList<Amount> amounts:
                AddAll(field.Name == AimForm.Weighs.Name ? _asked : _named, amounts.Select(amount => amount.Name));
                break;
            case TermText text:
                Add(_asked, text.Words.Text);
                break;
            case IReadOnlyList<TermText> beginnings:
                AddAll(_set, beginnings.Select(text => text.Words));
                AddAll(_cleared, beginnings.Select(text => text.Words));
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
                Add(flag.Value ? _set : _cleared, flag.Flag.Name);
                break;
            case ChangeTerm change:
                Add(_set, words.AsSpan(change.What.Start..change.What.End));
                Add(_cleared, words.AsSpan(change.What.Start..change.What.End));
                Add(_asked, words.AsSpan(change.Amount.Start..change.Amount.End));
                break;
            case AfterTerm after:
                Look(after.Then, words);
                break;
            case TriggerTerm trigger:
                Add(_pulled, trigger.Trigger.Last);
                Add(_named, trigger.Trigger.Owner);
                break;
            default:
                Add(_named, words);
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
