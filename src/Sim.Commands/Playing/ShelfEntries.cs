using System.Collections;
using Sim.Screens;

namespace Sim.Commands.Playing;

/// <summary>The scenarios to choose from, each read only when it is looked at: the first screen needs no more than their number.</summary>
internal sealed class ShelfEntries(IReadOnlyList<Func<ScenarioEntry>> entries) : IReadOnlyList<ScenarioEntry>
{
    private readonly ScenarioEntry?[] _read = new ScenarioEntry?[entries.Count];

    public int Count => _read.Length;

    public ScenarioEntry this[int index] => _read[index] ??= entries[index]();

    public IEnumerator<ScenarioEntry> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
