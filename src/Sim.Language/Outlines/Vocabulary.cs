namespace Sim.Language.Outlines;

/// <summary>The names of all fields there are: what tells a field from a sentence with a colon in it.</summary>
internal sealed class Vocabulary(IEnumerable<string> names)
{
    private readonly HashSet<string> _names = new(names, StringComparer.Ordinal);

    public bool Knows(string name) => _names.Contains(name);
}
