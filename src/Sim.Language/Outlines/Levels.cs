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

    public void Close() => _open.RemoveAt(_open.Count - 1);

    public bool HasList => _open.Exists(level => level.IsList);

    public bool HasListAt(int indent) => _open.Exists(level => level.IsList && level.Indent == indent);

    /// <summary>The level to which a line belongs: the one that stands exactly as deep, else the nearest; null where there is none of its kind.</summary>
    public Level? Owner(int indent, bool isItem)
    {
        Level? best = null;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var level = _open[i];
            if (level.IsList == isItem && (best is null || Math.Abs(level.Indent - indent) < Math.Abs(best.Indent - indent)))
            {
                best = level;
            }
        }

        return best;
    }
}

/// <summary>A list or the fields of an entry, and how deep its lines stand.</summary>
internal sealed class Level(int indent, bool isList)
{
    private readonly HashSet<int> _told = [];

    public int Indent => indent;

    public bool IsList => isList;

    /// <summary>Whether its author has been told of lines that stand so deep instead: once is enough.</summary>
    public bool IsTold(int otherIndent) => !_told.Add(otherIndent);
}
