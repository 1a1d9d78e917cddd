using System.Collections.Immutable;
using Sim.Engine;
using Sim.Engine.Choices;
using Sim.Engine.Evaluation;
using Sim.Engine.Turns;
using Sim.Model.Explorations;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Explorer.Rehearsals;

/// <summary>Looks on while a scenario is rehearsed, and counts. Sums and smallest values alone, so that onlookers can be added in any order.</summary>
internal sealed class Onlooker : IWitness
{
    private readonly Scenario _scenario;
    private readonly ImmutableArray<ImmutableArray<int>> _words;

    /// <param name="words">Words of each paragraph after the text of each event.</param>
    public Onlooker(Scenario scenario, ImmutableArray<ImmutableArray<int>> words)
    {
        (_scenario, _words) = (scenario, words);
        Passages = [.. scenario.Events.Select(e => new int[e.Also.Length])];
        Events = new int[scenario.Events.Length];
        Endings = new int[scenario.Endings.Length];
        EndingGames = new int[scenario.Endings.Length];
        Looked = new int[scenario.Events.Length];
        Parts = [.. scenario.Events.Select(e => PartsOf(e.If).Select(part => new PartCount(part)).ToArray())];
        Uses = [.. scenario.Events.Select(e => new int[(e.Question?.Options.Length ?? 0) * 3])];
        Low = [];
        High = [];
    }

    public int[] Events { get; }

    public int[] Endings { get; }

    /// <summary>Games from a chair to which each ending is told.</summary>
    public int[] EndingGames { get; }

    /// <summary>By event, how often each paragraph after its text was told.</summary>
    public int[][] Passages { get; }

    /// <summary>Words of such paragraphs that the players have read so far.</summary>
    public int PassageWords { get; private set; }

    /// <summary>How often each event could have come by its window and had not.</summary>
    public int[] Looked { get; }

    public PartCount[][] Parts { get; }

    /// <summary>By event: for each option how often it was asked, open, taken.</summary>
    public int[][] Uses { get; }

    /// <summary>By turn and variable: games in which it stood at the lower or the upper end of its range.</summary>
    public List<int[]> Low { get; }

    public List<int[]> High { get; }

    /// <summary>Games that reached a turn's close.</summary>
    public List<int> Reached { get; } = [];

    public void Happened(Situation situation, int happening)
    {
        foreach (var told in Engine.Turns.Passages.Told(_scenario.Events[happening].Also, situation))
        {
            Passages[happening][told]++;
            PassageWords += _words[happening][told];
        }
    }

    public void Answered(Situation situation, int happening, int option)
    {
        foreach (var offered in _scenario.Events[happening].Question!.Options)
        {
            var uses = Uses[happening].AsSpan(offered.Index * 3);
            uses[0]++;
            uses[1] += Answers.IsOpen(_scenario.Events[happening], offered, situation) ? 1 : 0;
            uses[2] += offered.Index == option ? 1 : 0;
        }
    }

    public void Closed(Situation situation)
    {
        LookAtEvents(situation);
        var turn = situation.Turn - 1;
        while (Reached.Count <= turn)
        {
            Reached.Add(0);
            Low.Add(new int[_scenario.Variables.Length]);
            High.Add(new int[_scenario.Variables.Length]);
        }

        Reached[turn]++;
        var numbers = situation.Numbers.AsSpan(_scenario.Layout.Variables, _scenario.Layout.VariableCount);
        foreach (var variable in _scenario.Variables)
        {
            Low[turn][variable.Index] += numbers[variable.Index] == variable.Min ? 1 : 0;
            High[turn][variable.Index] += numbers[variable.Index] == variable.Max ? 1 : 0;
        }
    }

    /// <summary>What stands in the way of what could come next.</summary>
    public void LookAtEvents(Situation situation)
    {
        if (situation.IsOver)
        {
            return;
        }

        foreach (var happening in _scenario.Events)
        {
            if (happening.OnlyRaised || situation.Turn < happening.FromTurn || situation.Turn > happening.UntilTurn || situation.HappenedIn(happening.Index) >= 0)
            {
                continue;
            }

            Looked[happening.Index]++;
            foreach (var part in Parts[happening.Index])
            {
                part.Look(situation);
            }
        }
    }

    public void Finish(Situation situation)
    {
        for (var i = 0; i < Events.Length; i++)
        {
            Events[i] += situation.HappenedIn(i) >= 0 ? 1 : 0;
        }

        foreach (var ending in _scenario.Endings)
        {
            EndingGames[ending.Index] += ending.IsFor(situation.Chair) ? 1 : 0;
            Endings[ending.Index] += Slides.IsShown(ending, situation) ? 1 : 0;
        }
    }

    public void Add(Onlooker other)
    {
        Sum(Events, other.Events);
        Sum(Endings, other.Endings);
        Sum(EndingGames, other.EndingGames);
        Sum(Looked, other.Looked);
        for (var i = 0; i < Uses.Length; i++)
        {
            Sum(Uses[i], other.Uses[i]);
            Sum(Passages[i], other.Passages[i]);
            for (var part = 0; part < Parts[i].Length; part++)
            {
                Parts[i][part].Add(other.Parts[i][part]);
            }
        }

        for (var turn = 0; turn < other.Reached.Count; turn++)
        {
            if (turn == Reached.Count)
            {
                Reached.Add(0);
                Low.Add(new int[_scenario.Variables.Length]);
                High.Add(new int[_scenario.Variables.Length]);
            }

            Reached[turn] += other.Reached[turn];
            Sum(Low[turn], other.Low[turn]);
            Sum(High[turn], other.High[turn]);
        }
    }

    private static IEnumerable<Expression> PartsOf(Expression? condition) => condition switch
    {
        null => [],
        All all => all.Parts,
        _ => [condition],
    };

    private static void Sum(int[] into, int[] from)
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] += from[i];
        }
    }
}
