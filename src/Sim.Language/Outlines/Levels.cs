namespace Sim.Language.Outlines;

/// <summary>The lists and entries that are open at a line, from the outermost inwards.</summary>
internal sealed class Levels
{
    private readonly List<Level> _open = [];

    public int Depth => _open.Count;

    public Level Open(int indent, bool isList)
    {
        var level = new Level(indent, isList);
        _open.Add(level);
        return level;
    }

    /// <summary>How deep the innermost list or entry stands; −1 where none is open.</summary>
    public int Innermost => _open.Count == 0 ? -1 : _open[^1].Indent;

    public void Close() => _open.RemoveAt(_open.Count - 1);

    public bool HasList => _open.Exists(level => level.IsList);

    public bool HasAt(int indent) => HasAt(indent, isList: false);

    public bool HasListAt(int indent) => HasAt(indent, isList: true);

    /// <param name="isList">Whether only lists count.</param>
    private bool HasAt(int indent, bool isList)
    {
        foreach (var level in _open)
        {
            if (level.Indent == indent && (level.IsList || !isList))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The levels to which a line may belong: the one that stands exactly as deep, else the nearest, and where two are as near the inner and the outer one;
    /// null where there is none of its kind.
    /// </summary>
    public (Level? Inner, Level? Outer) Nearest(int indent, bool isItem)
    {
        Level? inner = null;
        Level? outer = null;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var level = _open[i];
            var nearer = inner is null ? 1 : Math.Abs(inner.Indent - indent) - Math.Abs(level.Indent - indent);
            if (level.IsList == isItem && nearer >= 0)
            {
                (inner, outer) = nearer > 0 ? (level, level) : (inner, level.Indent == indent ? inner : level);
            }
        }

        return (inner, outer);
    }
}

/// <summary>A list or the fields of an entry, and how deep its lines stand.</summary>
internal sealed class Level(int indent, bool isList)
{
    private HashSet<int>? _told;

    public int Indent => indent;

    public bool IsList => isList;

    /// <summary>Whether its author has been told of lines that stand so deep instead: once is enough.</summary>
    public bool IsTold(int otherIndent) => !(_told ??= []).Add(otherIndent);
}
