using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Reach;

/// <summary>
/// What a game can come to: as it starts, widened by all that effects may do. It only ever grows. Where a number creeps it is let go to
/// its limit at once, so that the search ends; too much is then possible, and nothing false is said.
/// </summary>
internal sealed class Reached : World
{
    private const int MostSteps = 4;

    private readonly Numbers _numbers;
    private readonly Interval[] _limits;
    private readonly byte[] _steps;
    private readonly UInt128[] _values;
    private readonly Choices _choices;

    public Reached(Scenario scenario, Numbers numbers, Choices choices)
    {
        (_numbers, _choices) = (numbers, choices);
        _limits = new Interval[numbers.Count];
        _steps = new byte[numbers.Count];
        for (var i = 0; i < _limits.Length; i++)
        {
            _limits[i] = numbers.RangeOf(i);
        }

        _values = new UInt128[choices.Count];
        for (var i = 0; i < _values.Length; i++)
        {
            _values[i] = choices.All(i);
        }

        foreach (var variable in scenario.Variables)
        {
            if (Touch.IsOnlyByEffects(variable, scenario.Layout))
            {
                _limits[variable.Index] = Interval.Of(variable.Start);
            }
        }

        foreach (var happening in scenario.Events)
        {
            _limits[numbers.TurnsSince(happening.Index)] = Interval.Of(Logic.Numbers.LongAgo);
            _values[choices.Happened.First + happening.Index] = Logic.Choices.No;
            _values[choices.Chosen.First + happening.Index] = Logic.Choices.Only(happening.Question?.Options.Length ?? 0);
        }

        foreach (var act in scenario.Acts)
        {
            _values[choices.Done.First + act.Index] = Logic.Choices.No;
        }

        StartPeopleAndStates(scenario);
        Recall(scenario);
    }

    public override Knowledge Knowledge => Knowledge.Past;

    /// <summary>The turns that are looked at just now.</summary>
    public Interval Turns { get; set; }

    public override Interval Of(int number) =>
        number == _numbers.Turn ? Turns
        : number >= _limits.Length ? _numbers.RangeOf(number)
        : _numbers.SumOf(number) is var (amount, here) ? Estimate.Of(amount, here, _numbers, this)
        : _limits[number];

    public override UInt128 ValuesOf(int choice) => choice < _values.Length ? _values[choice] : _choices.All(choice);

    /// <summary>Widens a number within its range. False where that is nothing new.</summary>
    public bool Widen(int number, Interval by)
    {
        var before = _limits[number];
        var range = _numbers.RangeOf(number);
        var after = by.Hull(before).Meet(range);
        if (after == before)
        {
            return false;
        }

        if (++_steps[number] > MostSteps)
        {
            after = new Interval(after.Low < before.Low ? range.Low : after.Low, after.High > before.High ? range.High : after.High);
        }

        _limits[number] = after;
        return true;
    }

    public bool Widen(int choice, UInt128 values)
    {
        var before = _values[choice];
        _values[choice] |= values;
        return _values[choice] != before;
    }

    // What has been before the first day, and is not undone.
    private void Recall(Scenario scenario)
    {
        foreach (var (machine, country, state) in scenario.Beforehand.States)
        {
            if (!Logic.Choices.AreTooMany(scenario.Machines[machine].States.Length))
            {
                _values[_choices.StateOf(machine, new Model.Expressions.Where(country), country)] = Logic.Choices.Only(state);
                _values[_choices.StateHere.First + machine] |= Logic.Choices.Only(state);
            }
        }

        foreach (var (happening, option) in scenario.Beforehand.Events)
        {
            _limits[_numbers.TurnsSince(happening)] = new Interval(0, _numbers.LastTurn);
            _values[_choices.Happened.First + happening] = Logic.Choices.Yes;
            _values[_choices.Chosen.First + happening] = Logic.Choices.Only(option >= 0 ? option : scenario.Events[happening].Question?.Options.Length ?? 0);
        }

        foreach (var act in scenario.Beforehand.Acts)
        {
            _values[_choices.Done.First + act] = Logic.Choices.Yes;
        }
    }

    private void StartPeopleAndStates(Scenario scenario)
    {
        if (!Logic.Choices.AreTooMany(scenario.People.Length + 1))
        {
            foreach (var office in scenario.Offices)
            {
                _values[_choices.Holder.First + office.Index] = _choices.Nobody | (office.Holder < 0 ? 0 : Logic.Choices.Only(office.Holder));
            }
        }

        foreach (var machine in scenario.Machines)
        {
            if (!Logic.Choices.AreTooMany(machine.States.Length))
            {
                _values[_choices.StateHere.First + machine.Index] = Logic.Choices.Only(machine.Start);
                for (var country = 0; country < (machine.EachCountry ? scenario.Countries.Length : 1); country++)
                {
                    _values[_choices.StateOf(machine.Index, new Model.Expressions.Where(country), country)] = Logic.Choices.Only(machine.Start);
                }
            }
        }

        // Numbers of somebody begin with what each of them has, and with 0 for nobody.
        foreach (var variable in scenario.Variables)
        {
            if (variable.Owner is Owner.Person or Owner.Country && Touch.IsOnlyByEffects(variable, scenario.Layout))
            {
                foreach (var number in _numbers.GroupOf(variable.Owner, Touch.AttributeOf(variable, scenario.Layout)))
                {
                    _limits[number] = (variable.OwnerIndex == 0 ? Interval.Of(0) : _limits[number]).Hull(Interval.Of(variable.Start));
                }
            }
        }
    }
}
