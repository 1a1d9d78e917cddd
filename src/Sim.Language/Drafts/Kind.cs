using Sim.Language.Outlines;

namespace Sim.Language.Drafts;

/// <summary>A kind of value: reads what stands in a field, or tells the author why it cannot and returns null.</summary>
internal abstract class Kind<T>
    where T : class
{
    /// <summary>In words: "a date".</summary>
    public abstract string Expected { get; }

    public virtual Form? Inner => null;

    /// <summary>How it stands on the page.</summary>
    public abstract Shape Shape { get; }

    public abstract T? Read(Node node, FieldReader reader);
}
