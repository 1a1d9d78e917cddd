using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Language.Tests.Proofs;

/// <summary>
/// Situations as they come, also such as no game leads to. They keep to what the engine keeps to: numbers within their ranges, only the
/// active in offices and seats, no answer to what has not been asked.
/// </summary>
internal sealed class RandomSituations(Scenario scenario, int seed)
{
    private readonly Random _random = new(seed);
    private readonly Layout _layout = scenario.Layout;

    public Situation Next()
    {
        var numbers = new int[_layout.Length];
        var turn = _random.Next(scenario.Calendar.Turns + 1);
        numbers[Layout.Turn] = turn;
        numbers[Layout.Chair] = -1;
        foreach (var variable in scenario.Variables)
        {
            numbers[_layout.Variables + variable.Index] = _random.Next(4) switch
            {
                0 => variable.Min,
                1 => variable.Max,
                _ => _random.Next(variable.Min, variable.Max + 1),
            };
        }

        People(numbers);
        foreach (var machine in scenario.Machines)
        {
            for (var country = 0; country < (machine.EachCountry ? scenario.Countries.Length : 1); country++)
            {
                numbers[_layout.StateSlot(machine.Index, country)] = _random.Next(machine.States.Length);
            }
        }

        foreach (var happening in scenario.Events)
        {
            var happened = _random.Next(4) switch { 0 => -1, 1 => 0, _ => _random.Next(-1, turn + 1) };
            numbers[_layout.Happened + happening.Index] = happened + 1;
            numbers[_layout.Chosen + happening.Index] = happened < 0 ? 0 : _random.Next((happening.Question?.Options.Length ?? 0) + 1);
        }

        foreach (var act in scenario.Acts)
        {
            numbers[_layout.TimesDone + act.Index] = _random.Next(3);
        }

        return new Situation(scenario, numbers);
    }

    private void People(int[] numbers)
    {
        var active = new List<int>();
        foreach (var person in scenario.People)
        {
            var standing = _random.Next(2) == 0 ? Standing.Active : (Standing)_random.Next(person is { EntersTurn: 0, LeavesTurn: < 0 } ? 4 : 5);
            numbers[_layout.Standings + person.Index] = (int)standing;
            numbers[_layout.Seats + person.Index] = standing == Standing.Active ? _random.Next(3) : (int)Seat.None;
            numbers[_layout.Pledges + person.Index] = _random.Next(scenario.People.Length + 1);
            numbers[_layout.LastStruck + person.Index] = _random.Next(2) == 0 ? 0 : _random.Next(scenario.People.Length + 1);
            if (standing == Standing.Active)
            {
                active.Add(person.Index);
            }
        }

        foreach (var office in scenario.Offices)
        {
            numbers[_layout.Holders + office.Index] = active.Count == 0 || _random.Next(4) == 0 ? 0 : active[_random.Next(active.Count)] + 1;
        }
    }
}
