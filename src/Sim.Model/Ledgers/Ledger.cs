namespace Sim.Model.Ledgers;

/// <summary>
/// One change of one variable. <see cref="Amount"/> is what really happened; where the variable met its limit, it is less than
/// <see cref="Wanted"/>. The amounts of a turn sum to the change of the variable in that turn.
/// </summary>
/// <param name="Day">The day of a crisis on which it came, as a <see cref="DateOnly.DayNumber"/>; 0 outside.</param>
public readonly record struct Entry(int Turn, int Variable, int Amount, int Wanted, Cause Cause, int Day = 0);

/// <summary>Every change of every variable with its cause, in the order in which they came.</summary>
public sealed class Ledger
{
    private readonly List<Entry> _entries = [];

    public IReadOnlyList<Entry> Entries => _entries;

    public void Add(Entry entry) => _entries.Add(entry);

    public IEnumerable<Entry> OfTurn(int turn) => _entries.Where(e => e.Turn == turn);

    public IEnumerable<Entry> Of(int turn, int variable) => _entries.Where(e => e.Turn == turn && e.Variable == variable);

    /// <summary>Forgets what came after the first <paramref name="count"/> entries (a decision was taken back).</summary>
    public void CutTo(int count) => _entries.RemoveRange(count, _entries.Count - count);
}
