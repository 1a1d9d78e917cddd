using Sim.Engine.Books;
using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Model.Scenarios;

namespace Sim.Engine.Politics;

/// <summary>
/// What everybody thinks of what may be voted for by his own mind, before he has looked round: his stances, and what the effects are worth to
/// him. One serves a table: a question is thought through before the next.
/// </summary>
internal sealed class Opinions(Playbook playbook, Scenario scenario)
{
    private readonly Stakes _stakes = new(playbook, scenario);
    private readonly List<Position> _positions = [];
    private readonly long[] _worths = new long[Math.Max(2, playbook.Events.Max(e => (int?)e.Options.Length + 1) ?? 0)];
    private readonly Weights _weights = scenario.Weights;
    private Affairs _affairs = null!;

    /// <summary>The most positions that any vote can have.</summary>
    public int Most => _worths.Length;

    /// <summary>Begins to think of what may be voted for, with whatever part everybody plays in it.</summary>
    public void Begin(Affairs affairs, ReadOnlySpan<Position> positions, in Cast cast)
    {
        _affairs = affairs;
        _positions.Clear();
        _positions.AddRange(positions);
        affairs.Scene.Play(cast);
        _stakes.Weigh(positions, affairs.Scene);
    }

    /// <summary>What each position is to somebody, in points.</summary>
    public void Form(int person, Span<int> opinions)
    {
        var worths = _worths.AsSpan(0, opinions.Length);
        worths.Clear();
        _stakes.AddWorth(person, _affairs, worths);
        for (var i = 0; i < opinions.Length; i++)
        {
            var position = _positions[i];
            opinions[i] = Conviction(person, position) + ((int)(worths[i] / 100) * _weights.Interest / 100) + position.Ease;
        }
    }

    private int Conviction(int person, in Position position)
    {
        var stances = _affairs.Situation.Numbers.AsSpan(scenario.Layout.StanceSlot(person, 0), position.Line.Length);
        var sum = 0;
        for (var axis = 0; axis < stances.Length; axis++)
        {
            sum += position.Line[axis] * stances[axis];
        }

        return sum * _weights.Stance;
    }
}
