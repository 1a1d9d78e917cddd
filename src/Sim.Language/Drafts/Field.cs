using Sim.Language.Outlines;

namespace Sim.Language.Drafts;

/// <summary>A field that an entry may have: its name, what stands in it, and whether it must be there.</summary>
internal abstract class Field(string name)
{
    public string Name => name;

    /// <summary>A line that an author could write, for messages and for the schema.</summary>
    public string Example { get; protected init; } = "…";

    public bool IsNeeded { get; protected init; }

    /// <summary>What to write instead, where it is a field of an older format; else null.</summary>
    public string? Instead { get; protected init; }

    /// <summary>The last format in which it is read, where it is one of an older format.</summary>
    public int Until { get; protected init; }

    /// <summary>What stands in it, in words: "a date".</summary>
    public abstract string Expected { get; }

    /// <summary>How its value stands on the page.</summary>
    public abstract Shape Shape { get; }

    /// <summary>The form of the entries inside it, if it has any.</summary>
    public abstract Form? Inner { get; }

    public abstract object? Read(Node node, FieldReader reader);
}

/// <summary>A field whose value is read as <typeparamref name="T"/>.</summary>
internal sealed class Field<T>(string name, Kind<T> kind) : Field(name)
    where T : class
{
    public override string Expected => kind.Expected;

    public override Shape Shape => kind.Shape;

    public override Form? Inner => kind.Inner;

    public Field<T> Needed(string example) => new(Name, kind) { IsNeeded = true, Example = example };

    public Field<T> ReadUntil(int format, string instead) => new(Name, kind) { Until = format, Instead = instead };

    public override object? Read(Node node, FieldReader reader) => node is Broken ? null : kind.Read(node, reader with { Field = Name });
}
