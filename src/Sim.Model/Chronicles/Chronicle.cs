namespace Sim.Model.Chronicles;

/// <summary>What happened in a game, in order.</summary>
public sealed class Chronicle
{
    private readonly List<Happening> _happenings = [];
    private int _day;

    public IReadOnlyList<Happening> Happenings => _happenings;

    public void Add(Happening happening) => _happenings.Add(_day == 0 ? happening : happening with { Day = _day });

    /// <summary>What is added next happens on a day of a crisis (a <see cref="DateOnly.DayNumber"/>), or with 0 outside of any.</summary>
    public Chronicle At(int day)
    {
        _day = day;
        return this;
    }

    public IEnumerable<Happening> OfTurn(int turn) => _happenings.Where(h => h.Turn == turn);

    /// <summary>Forgets what came after the first <paramref name="count"/> happenings (a decision was taken back).</summary>
    public void CutTo(int count) => _happenings.RemoveRange(count, _happenings.Count - count);
}
