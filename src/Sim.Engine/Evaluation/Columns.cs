using Sim.Model.Scenarios;

namespace Sim.Engine.Evaluation;

/// <summary>
/// The numbers of all people and countries once more, attribute by attribute: what the situation holds person by person stands here side
/// by side, so that one condition is tried and one effect weighed for everybody at once. Behind the last of them a column is filled up to
/// a whole number of vectors.
/// </summary>
public sealed class Columns
{
    /// <summary>How many stand in one vector.</summary>
    public const int Wide = 8;

    private readonly int[] _cellOf;
    private readonly int[] _slotOf;

    public Columns(Scenario scenario)
    {
        var layout = scenario.Layout;
        var cells = new List<int>();
        _cellOf = new int[layout.Length];
        for (var attribute = 0; attribute < layout.PersonAttributes; attribute++)
        {
            Add(Enumerable.Range(0, layout.People).Select(p => layout.PersonSlot(p, attribute)));
        }

        for (var to = 0; to < layout.People; to++)
        {
            Add(Enumerable.Range(0, layout.People).Select(from => layout.TrustSlot(from, to)));
        }

        for (var attribute = 0; attribute < layout.CountryAttributes; attribute++)
        {
            Add(Enumerable.Range(0, layout.Countries).Select(c => layout.CountrySlot(c, attribute)));
        }

        // Whatever stands in no column is kept in the last cell, which nobody reads.
        cells.Add(0);
        _slotOf = [.. cells];
        for (var slot = 0; slot < _cellOf.Length; slot++)
        {
            _cellOf[slot] = _cellOf[slot] > 0 ? _cellOf[slot] - 1 : Count - 1;
        }

        void Add(IEnumerable<int> slots)
        {
            foreach (var slot in slots)
            {
                cells.Add(slot);
                _cellOf[slot] = cells.Count;
            }

            while (cells.Count % Wide != 0)
            {
                cells.Add(0);
            }
        }
    }

    /// <summary>Cells in all columns together.</summary>
    public int Count => _slotOf.Length;

    /// <summary>The cell of a slot; the last for a slot that stands in no column.</summary>
    public int CellOf(int slot) => _cellOf[slot];

    /// <summary>How long a column of so many is.</summary>
    public static int Lanes(int count) => (count + Wide - 1) / Wide * Wide;

    /// <summary>Copies numbers by slot into columns.</summary>
    public void Fill(ReadOnlySpan<int> numbers, int first, Span<int> cells)
    {
        for (var cell = 0; cell < _slotOf.Length; cell++)
        {
            cells[cell] = _slotOf[cell] == 0 ? 0 : numbers[_slotOf[cell] - first];
        }
    }
}
