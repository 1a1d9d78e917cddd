using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>The fields of one entry in the order in which they were written. They are few: looking through them is quicker than any table.</summary>
internal struct FieldValues(int capacity)
{
    private FieldValue[] _values = new FieldValue[capacity];

    public int Count { readonly get; private set; }

    public readonly ReadOnlySpan<FieldValue> All => _values.AsSpan(0, Count);

    /// <summary>Which of them has this name, or −1.</summary>
    public readonly int Find(string name)
    {
        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(_values[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Puts a field in the place of that of its name, or behind all others.</summary>
    public void Set(FieldValue value)
    {
        var at = Find(value.Name);
        if (at < 0)
        {
            at = Count++;
            if (at == _values.Length)
            {
                Array.Resize(ref _values, at + 4);
            }
        }

        _values[at] = value;
    }

    public readonly FieldValues Copy()
    {
        var copy = new FieldValues(Count);
        All.CopyTo(copy._values);
        copy.Count = Count;
        return copy;
    }
}

/// <summary>A field of an entry, where its name stands, and what was read behind it.</summary>
/// <param name="IsEmpty">Whether nothing was written behind its name.</param>
/// <param name="Value">Null where it could not be read.</param>
internal readonly record struct FieldValue(Field Field, Span NameSpan, bool IsEmpty, object? Value)
{
    public string Name => Field.Name;
}
