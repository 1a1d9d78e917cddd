using System.Runtime.InteropServices;
using Sim.Engine.Books;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Politics;
using Sim.Engine.Turns;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Tests.Politics;

/// <summary>A session of the council as a test sets it: who stands for what, who trusts whom, who has time to speak.</summary>
internal sealed class Room
{
    public Room(Scenario scenario, int chair = -1)
    {
        Table = new Table(scenario);
        Affairs = new Affairs(Beginning.Of(Table, 1, chair), Table.Playbook, keepBooks: true);
        foreach (var person in scenario.People)
        {
            Numbers[Layout.SlotsLeft + person.Index] = 0;
        }
    }

    public Table Table { get; }

    public Affairs Affairs { get; }

    public Situation Situation => Affairs.Situation;

    public Layout Layout => Affairs.Scenario.Layout;

    public int[] Numbers => Situation.Numbers;

    public Doing Doing => new(Affairs, Table, Cast.Nobody, default);

    /// <summary>Where each stands on the one axis of the council, in the order of its people.</summary>
    public Room Stances(params int[] stances)
    {
        for (var person = 0; person < stances.Length; person++)
        {
            Numbers[Layout.Variables + Affairs.Scenario.Variables.Single(v => v.Id == $"{Affairs.Scenario.People[person].Id}.way").Index] = stances[person];
        }

        return this;
    }

    public Room Trust(int from, int to, int trust)
    {
        Numbers[Layout.TrustSlot(from, to)] = trust;
        return this;
    }

    public Room Set(int person, int attribute, int value)
    {
        Numbers[Layout.PersonSlot(person, attribute)] = value;
        return this;
    }

    public Room Slots(int person, int left)
    {
        Numbers[Layout.SlotsLeft + person] = left;
        return this;
    }

    /// <summary>One has promised another his vote in this session.</summary>
    public Room Owes(int debtor, int creditor)
    {
        Numbers[Layout.Owes + debtor] = creditor + 1;
        return this;
    }

    /// <summary>One has given his word against another.</summary>
    public Room Pledges(int person, int against)
    {
        Numbers[Layout.Pledges + person] = against + 1;
        return this;
    }

    /// <summary>On, back, and for a question that may wait, another day.</summary>
    public Ballot Vote(bool mayWait = false)
    {
        List<Position> positions = [new Position(true, [1], []), new Position(true, [-1], [])];
        if (mayWait)
        {
            positions.Add(new Position(true, [], [], Waits: true));
        }

        Table.Ballot.Begin(Affairs, CollectionsMarshal.AsSpan(positions), [0, 1, 2, 3], Cast.Nobody, default);
        return Table.Ballot;
    }

    /// <summary>A blow that lies before the session.</summary>
    public Item Blow(int striker, int against)
    {
        Blows(striker, against);
        return Items.Current(Situation);
    }

    public T Told<T>()
        where T : Happening => Affairs.Chronicle.Happenings.OfType<T>().Single();

    private void Blows(int striker, int against) => Showdowns.Blows.Add(Affairs, -1, striker, against);
}
