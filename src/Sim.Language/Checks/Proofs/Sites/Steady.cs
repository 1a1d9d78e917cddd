using Sim.Language.Checks.Proofs.Logic;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Sites;

/// <summary>Which literals stay true once they are: what has happened has happened, and a number that nothing lowers does not fall.</summary>
internal sealed class Steady
{
    private readonly Scenario _scenario;
    private readonly Numbers _numbers;
    private readonly Choices _choices;
    private readonly bool[] _raised;
    private readonly bool[] _lowered;

    public Steady(Scenario scenario, Numbers numbers, Choices choices, IReadOnlyList<Site> sites)
    {
        (_scenario, _numbers, _choices) = (scenario, numbers, choices);
        _raised = new bool[scenario.Variables.Length];
        _lowered = new bool[scenario.Variables.Length];
        foreach (var site in sites)
        {
            foreach (var effect in site.Effects)
            {
                if (effect.Landed().What is Change change)
                {
                    Note(change);
                }
            }
        }
    }

    /// <summary>Those of a clause that stay true.</summary>
    public List<Literal> Of(Literal[] clause)
    {
        var steady = new List<Literal>();
        foreach (var literal in clause)
        {
            if (literal.Kind == LiteralKind.Choice ? Stays(literal.What, literal.Values) : literal.Kind == LiteralKind.Bound && literal.What <= _numbers.Turn)
            {
                steady.Add(literal.Kind == LiteralKind.Choice ? literal : Lasting(literal));
            }
        }

        return steady;
    }

    private bool Stays(int choice, UInt128 values)
    {
        if (_choices.Happened.IndexOf(choice) is not null || _choices.Done.IndexOf(choice) is not null)
        {
            return values == Choices.Yes;
        }

        if (_choices.Chosen.IndexOf(choice) is { } question)
        {
            var asked = _scenario.Events[question];
            return !asked.Again && (values & Choices.Only(asked.Question?.Options.Length ?? 0)) == 0;
        }

        return _choices.Standing.IndexOf(choice) is not null && values == Choices.Only((int)Standing.Dead);
    }

    private Literal Lasting(Literal literal)
    {
        var isTurn = literal.What == _numbers.Turn;
        var isFree = !isTurn && !Touch.IsOnlyByEffects(_scenario.Variables[literal.What], _scenario.Layout);
        return literal with
        {
            Low = isFree || (!isTurn && _lowered[literal.What]) ? long.MinValue : literal.Low,
            High = isFree || isTurn || _raised[literal.What] ? long.MaxValue : literal.High,
        };
    }

    private void Note(Change change)
    {
        var sign = change is { Set: false, Amount: Number amount } ? Math.Sign(amount.Value) : 0;
        var flag = change is { Set: true, Amount: Number set, What: VariableReading { Variable: var index } } && _scenario.Variables[index].Flag ? (set.Value == 0 ? -1 : 1) : 0;
        var raises = sign > 0 || flag > 0 || sign + flag == 0;
        var lowers = sign < 0 || flag < 0 || sign + flag == 0;
        if (change.What is VariableReading { Variable: var one })
        {
            Note(one, raises, lowers);
            return;
        }

        foreach (var variable in Changed.By(change, -1, _scenario))
        {
            Note(variable, raises, lowers);
        }
    }

    private void Note(int variable, bool raises, bool lowers)
    {
        _raised[variable] |= raises;
        _lowered[variable] |= lowers;
    }
}
