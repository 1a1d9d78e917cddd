using BenchmarkDotNet.Attributes;
using Sim.Engine;
using Sim.Engine.Books;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Engine.Politics;
using Sim.Engine.Turns;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Benchmarks;

/// <summary>What a play-out spends its time on: a turn, a rival's decision, a vote, a condition, an effect, a copy.</summary>
[MemoryDiagnoser]
public class PlayBenchmarks
{
    private const int Seed = 1953;

    private Table _table = null!;
    private Affairs _affairs = null!;
    private Proceedings _proceedings = null!;
    private Playout _ahead = null!;
    private int[] _opening = null!;
    private int _actor;
    private Item _question;
    private Expression _condition = null!;
    private Gate _gate = null!;
    private PlayedAct _act = null!;
    private ulong _seed;

    private Doing Doing => new(_affairs, _table, new Cast(_actor, -1, -1, -1, -1), default);

    [GlobalSetup]
    public void Sit()
    {
        var scenario = Shipped.Scenario();
        _table = new Table(scenario);
        _ahead = _table.Playout(new GameOptions(HostMachines: false));
        _affairs = new Affairs(Beginning.Of(_table, Seed, -1), _table.Playbook, keepBooks: false) { HostsMachines = false };
        _proceedings = new Proceedings(_table, _affairs);
        for (var turn = 0; turn < 5; turn++)
        {
            _proceedings.GoOn();
        }

        _opening = [.. _affairs.Situation.Numbers];
        _actor = scenario.Chairs[0];
        _question = new Item(Items.Question, scenario.Events.First(e => e.Question is { Before: null }).Index, -1, -1, -1);
        _condition = scenario.Rules.Select(r => r.If).OfType<All>().MaxBy(c => c.Parts.Length)!;
        _gate = Gate.Of(_condition, scenario);
        _act = _table.Playbook.Acts.Where(a => a.Act is { Target: Aimed.Nobody, Motion: false }).MaxBy(a => a.Effects.Length)!;
        Reset();
    }

    /// <summary>A whole game of rivals alone.</summary>
    [Benchmark]
    public Situation Game()
    {
        _ahead.Play(_seed++);
        return _ahead.Situation;
    }

    /// <summary>The sixth turn, everybody thinking.</summary>
    [Benchmark]
    public Pause Turn()
    {
        Reset();
        return _proceedings.GoOn();
    }

    /// <summary>What one rival would do with his next slot.</summary>
    [Benchmark]
    public Acts.Move? Decision()
    {
        _affairs[_table.Scenario.Layout.SlotsLeft + _actor] = 2;
        return _table.Mind.Choose(Doing, _actor);
    }

    /// <summary>A vote of the Presidium on a question, to the count.</summary>
    [Benchmark]
    public int Vote()
    {
        var ballot = Session.BallotOn(_question, Doing);
        ballot.Count();
        return ballot.Winner();
    }

    /// <summary>The longest condition of a rule, made ready.</summary>
    [Benchmark]
    public bool Condition()
    {
        _affairs.Scene.Play(Cast.About(_actor));
        return _gate.Holds(_affairs.Scene);
    }

    /// <summary>The same from the expression.</summary>
    [Benchmark]
    public bool PlainCondition() => Evaluator.Holds(_condition, _affairs.Situation, Cast.About(_actor));

    /// <summary>The effects of the act that has most of them.</summary>
    [Benchmark]
    public void Effects() => EffectList.ApplyAll(_act.Effects, Doing);

    /// <summary>What a person thinks things are worth to him, before he weighs any.</summary>
    [Benchmark]
    public int Outlook()
    {
        var outlook = new Outlook(_table.Playbook, _table.Scenario);
        outlook.Take(_actor, _affairs.Situation, _affairs.Aims);
        return outlook.Power(0);
    }

    [Benchmark]
    public Situation Copy() => _affairs.Situation.Copy();

    [Benchmark]
    public ulong Hash() => _affairs.Situation.Hash();

    private void Reset()
    {
        _opening.CopyTo(_affairs.Situation.Numbers, 0);
        _affairs.Reread();
    }
}
