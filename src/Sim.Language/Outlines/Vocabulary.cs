namespace Sim.Language.Outlines;

/// <summary>The names of all fields there are: what tells a field from a sentence with a colon in it.</summary>
internal sealed class Vocabulary(IEnumerable<string> names)
{
    private readonly HashSet<string> _names = new(names, StringComparer.Ordinal);

    public bool Knows(ReadOnlySpan<char> name) => _names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>The name as it stands here, so that the same name in a thousand entries is one; null where there is none.</summary>
    public string? Known(ReadOnlySpan<char> name) => _names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var known) ? known : null;
}
