using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Checks.Proofs.Times;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Reach;

/// <summary>What becomes possible when something comes about.</summary>
internal sealed class Spread
{
    private readonly Field _field;
    private readonly Search _search;
    private readonly Scenario _scenario;
    private readonly int _countries;
    private readonly HashSet<(int Machine, int Country, int Trigger)> _pulled = [];
    private readonly Dictionary<(int Machine, int Country, int Trigger), List<int>> _ways = [];

    public Spread(Field field, Search search)
    {
        (_field, _search, _scenario) = (field, search, field.Scenario);
        _countries = Math.Max(1, _scenario.Countries.Length);
        foreach (var site in field.Sites)
        {
            if (site.Kind == SiteKind.Way && TriggerOf(site) >= 0)
            {
                var key = (site.Index, site.Here, TriggerOf(site));
                if (!_ways.TryGetValue(key, out var ways))
                {
                    _ways.Add(key, ways = []);
                }

                ways.Add(site.Number);
            }
        }
    }

    /// <summary>Whether somebody can pull the trigger that a way needs, if it needs one.</summary>
    public bool IsPulled(Site way) => TriggerOf(way) < 0 || _pulled.Contains((way.Index, way.Here, TriggerOf(way)));

    public void From(Site site)
    {
        var later = 0;
        switch (site.Kind)
        {
            case SiteKind.Event:
                Happens(site.Index);
                break;
            case SiteKind.Option:
                _search.Widen(_field.Choices.Chosen.First + site.Index, Choices.Only(site.Part));
                break;
            case SiteKind.Act:
                later = NextSession.After(_scenario.Acts[site.Index], _scenario);
                _search.Later(later, () => _search.Widen(_field.Choices.Done.First + site.Index, Choices.Yes));
                break;
            case SiteKind.Way:
                Moves(site);
                break;
        }

        foreach (var effect in site.Effects)
        {
            var (what, turns) = effect.Landed();
            Apply(what, site.Here, later + turns);
        }
    }

    /// <summary>Changes whose amounts are not always the same, once more.</summary>
    public void ChangesOf(Site site)
    {
        foreach (var effect in site.Effects)
        {
            if (effect.Landed() is (Change { Amount: not Number } change, var turns))
            {
                Apply(change, site.Here, turns);
            }
        }
    }

    private int TriggerOf(Site way) => _scenario.Machines[way.Index].Transitions[way.Part].Trigger;

    private void Happens(int happening)
    {
        _search.Widen(_field.Choices.Happened.First + happening, Choices.Yes);
        _search.Widen(_field.Numbers.TurnsSince(happening), Interval.Of(0));
        var options = _scenario.Events[happening].Question?.Options.Length ?? 0;
        for (var option = 0; option < options; option++)
        {
            _search.Enqueue([_field.SiteOfOption(happening, option).Number]);
        }
    }

    private void Moves(Site way)
    {
        var machine = _scenario.Machines[way.Index];
        if (Choices.AreTooMany(machine.States.Length))
        {
            return;
        }

        var to = Choices.Only(machine.Transitions[way.Part].To);
        _search.Widen(_field.Choices.StateHere.First + way.Index, to);
        foreach (var country in CountriesOf(machine, way.Here))
        {
            _search.Widen(_field.Choices.StateOf(way.Index, new Where(country), country), to);
        }
    }

    private void Apply(Effect effect, int here, int turns)
    {
        if (turns > 0)
        {
            _search.Later(turns, () => Apply(effect, here, 0));
            return;
        }

        switch (effect)
        {
            case Change change:
                Apply(change, here);
                break;
            case Appoint { Office: Appoint.GreatestVacant } appoint:
                foreach (var office in _scenario.Offices)
                {
                    Apply(appoint with { Office = office.Index }, here, turns);
                }

                break;
            case Appoint appoint when !Choices.AreTooMany(_scenario.People.Length + 1):
                _search.Widen(_field.Choices.Holder.First + appoint.Office, appoint.Who.Kind == WhoKind.Named ? Choices.Only(appoint.Who.Index) : ~_field.Choices.Nobody & _field.Choices.All(_field.Choices.Holder.First + appoint.Office));
                break;
            case Raise raise:
                // What belongs to a crisis comes on one of its days, perhaps in the same turn.
                _search.Later(_scenario.Events[raise.Event].Crisis >= 0 ? 0 : 1, () => _search.Bring(_field.SiteOfEvent(raise.Event)));
                break;
            case Pull pull:
                Apply(pull, here);
                break;
        }
    }

    private void Apply(Pull pull, int here)
    {
        var machine = _scenario.Machines[pull.Machine];
        foreach (var country in CountriesOf(machine, machine.EachCountry ? (pull.Where.IsHere ? here : pull.Where.Index) : -1).Append(-1))
        {
            var key = (pull.Machine, country, pull.Trigger);
            if (_pulled.Add(key) && _ways.TryGetValue(key, out var ways))
            {
                _search.Enqueue(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ways));
            }
        }
    }

    private IEnumerable<int> CountriesOf(Machine machine, int here) =>
        !machine.EachCountry ? [0] : here >= 0 ? [here] : Enumerable.Range(0, _countries);

    private void Apply(Change change, int here)
    {
        if (change.What is VariableReading { Variable: var one })
        {
            Move(one, change, here);
            return;
        }

        foreach (var variable in Changed.By(change, here, _scenario))
        {
            Move(variable, change, here);
        }
    }

    private void Move(int index, Change change, int here)
    {
        var variable = _scenario.Variables[index];
        if (Touch.IsOnlyByEffects(variable, _scenario.Layout))
        {
            var amount = Estimate.Of(change.Amount, here, _field.Numbers, _search.Reached);

            // What comes about once may come about again, so that a step is as good as the whole way.
            var by = change.Set ? amount.Meet(new Interval(variable.Min, variable.Max)) is { IsEmpty: false } within ? within : Nearest(amount, variable)
                : new Interval(amount.Low < 0 ? variable.Min : variable.Max, amount.High > 0 ? variable.Max : variable.Min);
            if (change.Set || amount.Low < 0 || amount.High > 0)
            {
                Widen(variable, by);
            }
        }
    }

    private static Interval Nearest(Interval amount, Variable variable) => Interval.Of(amount.Low > variable.Max ? variable.Max : variable.Min);

    private void Widen(Variable variable, Interval by)
    {
        _search.Widen(variable.Index, by);
        if (variable.Owner is Owner.Person or Owner.Country)
        {
            foreach (var number in _field.Numbers.GroupOf(variable.Owner, Touch.AttributeOf(variable, _scenario.Layout)))
            {
                _search.Widen(number, _search.Reached.Of(variable.Index));
            }
        }
    }
}
