using Sim.Language.Drafts;

namespace Sim.Language.Checks.Use;

/// <summary>
/// Every name that a scenario speaks of, by what it does with it. Names are taken as they are written, without asking of what kind they are:
/// where two things are called alike, a use of one counts for both, so that nothing is said that is not so.
/// </summary>
internal sealed class Uses
{
    private readonly List<NamesSpokenOf> _all = [];

    public Uses(ScenarioDraft draft)
    {
        if (draft.Head is { } head)
        {
            _all.Add(new NamesSpokenOf([head]));
        }

        _all.AddRange(draft.Files.Count == 0
            ? [new NamesSpokenOf(draft.InOrder)]
            : draft.Files.Select(file => file.Once(() => new NamesSpokenOf(file.Entries.Select(placed => placed.Entry)))));
    }

    /// <summary>Whether a condition, an amount or an aim reads it.</summary>
    public bool IsAsked(string name) => _all.Exists(some => some.Asked.Contains(name));

    /// <summary>Whether an effect or a beginning changes it, or sets it.</summary>
    public bool IsSet(string name) => _all.Exists(some => some.Set.Contains(name));

    /// <summary>Whether an effect or a beginning changes it, or clears it.</summary>
    public bool IsCleared(string name) => _all.Exists(some => some.Cleared.Contains(name));

    /// <summary>Whether an effect pulls a trigger of this name.</summary>
    public bool IsPulled(string trigger) => _all.Exists(some => some.Pulled.Contains(trigger));

    /// <summary>Whether it stands anywhere but where it is declared.</summary>
    public bool IsNamed(string name) => _all.Exists(some => some.Named.Contains(name)) || IsAsked(name) || IsSet(name) || IsCleared(name);
}
