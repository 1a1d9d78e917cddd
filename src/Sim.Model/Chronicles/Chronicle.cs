using Sim.Model.Situations;

namespace Sim.Model.Chronicles;

/// <summary>What happened in a game, in order. In a crisis it is the day of the situation on which something is added.</summary>
public sealed class Chronicle(Situation situation)
{
    private readonly List<Happening> _happenings = [];

    public IReadOnlyList<Happening> Happenings => _happenings;

    public void Add(Happening happening) => _happenings.Add(situation.Day is var day and > 0 ? happening with { Day = day } : happening);

    public IEnumerable<Happening> OfTurn(int turn) => _happenings.Where(h => h.Turn == turn);

    /// <summary>Forgets what came after the first <paramref name="count"/> happenings (a decision was taken back).</summary>
    public void CutTo(int count) => _happenings.RemoveRange(count, _happenings.Count - count);
}
