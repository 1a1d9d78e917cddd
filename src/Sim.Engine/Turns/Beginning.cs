using Sim.Engine.Chances;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Turns;

/// <summary>The situation in which a game begins: what the scenario declares, and the private aims that the seed draws.</summary>
public static class Beginning
{
    /// <param name="aimsOf">The seed that draws the private aims, where it is another.</param>
    public static Situation Of(Table table, ulong seed, int chair, ulong? aimsOf = null)
    {
        var numbers = new int[table.Scenario.Layout.Length];
        Set(numbers, table, seed, chair, aimsOf ?? seed);
        return new Situation(table.Scenario, numbers);
    }

    /// <summary>Sets the numbers of a situation to those in which a game begins, whatever they were.</summary>
    public static void Set(int[] numbers, Table table, ulong seed, int chair, ulong aimsOf)
    {
        var scenario = table.Scenario;
        var layout = scenario.Layout;
        Array.Clear(numbers);
        Situation.SetSeed(numbers, seed);
        numbers[Layout.Chair] = chair;
        foreach (var variable in scenario.Variables)
        {
            numbers[layout.Variables + variable.Index] = variable.Start;
        }

        foreach (var person in scenario.People)
        {
            numbers[layout.Seats + person.Index] = (int)(Arrivals.IsStillToCome(person) ? Seat.None : person.Seat);
            numbers[layout.Standings + person.Index] = (int)(Arrivals.IsStillToCome(person) ? Standing.Absent : Standing.Active);
            var nerve = scenario.Weights.Nerve;
            numbers[layout.Nerves + person.Index] = Chance.Draw(seed, 0, Addresses.Nerve.With(table.Addresses.People[person.Index]), (2 * nerve) + 1) - nerve;
            DrawAims(numbers, table, person, aimsOf);
        }

        Acquaint(numbers, table, seed);
        foreach (var office in scenario.Offices)
        {
            numbers[layout.Holders + office.Index] = office.Holder >= 0 && Arrivals.IsStillToCome(scenario.People[office.Holder]) ? 0 : office.Holder + 1;
        }

        foreach (var machine in scenario.Machines)
        {
            for (var country = 0; country < (machine.EachCountry ? scenario.Countries.Length : 1); country++)
            {
                numbers[layout.StateSlot(machine.Index, country)] = machine.Start;
            }
        }

        Recall(numbers, scenario);
    }

    // What has been before the first day. When it was is not known here, so it counts from that day on.
    private static void Recall(int[] numbers, Scenario scenario)
    {
        var layout = scenario.Layout;
        foreach (var (person, standing) in scenario.Beforehand.Standings)
        {
            numbers[layout.Standings + person] = (int)standing;
        }

        foreach (var (machine, country, state) in scenario.Beforehand.States)
        {
            numbers[layout.StateSlot(machine, country)] = state;
        }

        foreach (var (happening, option) in scenario.Beforehand.Events)
        {
            numbers[layout.Happened + happening] = 1;
            numbers[layout.Chosen + happening] = option + 1;
        }

        foreach (var act in scenario.Beforehand.Acts)
        {
            numbers[layout.TimesDone + act] = 1;
        }
    }

    // Each aim is drawn within its band; where a man pursues only so many, those are his that the seed has drawn strongest.
    private static void DrawAims(int[] numbers, Table table, Person person, ulong seed)
    {
        var scenario = table.Scenario;
        var strengths = numbers.AsSpan(scenario.Layout.AimStrengths + (person.Index * scenario.Layout.Aims), scenario.Layout.Aims);
        var pursued = 0;
        foreach (var band in person.Aims)
        {
            var place = table.Addresses.Aims[band.Aim].With(table.Addresses.People[person.Index]);
            strengths[band.Aim] = band.Low + Chance.Draw(seed, 0, place, band.High - band.Low + 1);
            pursued += strengths[band.Aim] > 0 ? 1 : 0;
        }

        for (; scenario.Weights.Aims > 0 && pursued > scenario.Weights.Aims; pursued--)
        {
            strengths[Weakest(strengths, person)] = 0;
        }

        foreach (var aim in scenario.Aims)
        {
            strengths[aim.Index] = Math.Max(strengths[aim.Index], aim.Common);
        }
    }

    // Of equals the one that stands last.
    private static int Weakest(ReadOnlySpan<int> strengths, Person person)
    {
        var weakest = -1;
        foreach (var band in person.Aims)
        {
            if (strengths[band.Aim] > 0
                && (weakest < 0 || strengths[band.Aim] < strengths[weakest] || (strengths[band.Aim] == strengths[weakest] && band.Aim > weakest)))
            {
                weakest = band.Aim;
            }
        }

        return weakest;
    }

    // Nobody knows exactly what these men thought of each other; the seed fills in what the record leaves open.
    private static void Acquaint(int[] numbers, Table table, ulong seed)
    {
        var (layout, chemistry) = (table.Scenario.Layout, table.Scenario.Weights.Chemistry);
        for (var from = 0; chemistry > 0 && from < layout.People; from++)
        {
            for (var to = 0; to < layout.People; to++)
            {
                if (from != to)
                {
                    var place = Addresses.Chemistry.With(table.Addresses.People[from]).With(table.Addresses.People[to]);
                    var trust = numbers[layout.TrustSlot(from, to)] + Chance.Draw(seed, 0, place, (2 * chemistry) + 1) - chemistry;
                    numbers[layout.TrustSlot(from, to)] = Math.Clamp(trust, 0, 100);
                }
            }
        }
    }
}
