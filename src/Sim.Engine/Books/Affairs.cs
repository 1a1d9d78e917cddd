using Sim.Engine.Chances;
using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Engine.Politics;
using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Books;

/// <summary>
/// The situation together with the books kept about it. Every change of a number goes through here, so that the ledger cannot
/// miss one. Playing ahead keeps no books.
/// </summary>
public sealed class Affairs
{
    private readonly Layout _layout;

    public Affairs(Situation situation, Playbook playbook, bool keepBooks)
    {
        Situation = situation;
        KeepsBooks = keepBooks;
        Chronicle = new Chronicle(situation);
        Scene = new Scene(situation, playbook.Limits, playbook.Columns);
        Aims = new AimWorths(situation.Scenario, playbook.Columns);
        Aims.Draw(situation);
        _layout = situation.Scenario.Layout;
        situation.KeepShares();
    }

    public Situation Situation { get; }

    public bool KeepsBooks { get; }

    /// <summary>The situation as conditions and amounts look at it.</summary>
    public Scene Scene { get; }

    public Ledger Ledger { get; } = new();

    public Chronicle Chronicle { get; }

    /// <summary>What everybody wants, as drawn at the beginning.</summary>
    public AimWorths Aims { get; }

    public Scenario Scenario => Situation.Scenario;

    public IWitness? Witness { get; init; }

    /// <summary>Whether Stateless runs the machines of this game.</summary>
    public bool HostsMachines { get; init; } = true;

    public int Turn => Situation.Turn;

    public int this[int slot]
    {
        get => Situation.Numbers[slot];
        set
        {
            Situation.Numbers[slot] = value;
            if ((uint)(slot - _layout.Standings) < (uint)_layout.People)
            {
                Situation.MoveShares();
            }
            else if ((uint)(slot - _layout.Holders) < (uint)Scenario.Offices.Length)
            {
                Scene.Seat(slot - _layout.Holders, value - 1);
            }
        }
    }

    /// <summary>Another game begins with these numbers.</summary>
    public void BeginAnew()
    {
        Aims.Draw(Situation);
        Reread();
    }

    /// <summary>The numbers have changed behind our back, as when a decision is taken back.</summary>
    public void Reread()
    {
        Situation.MoveShares();
        Scene.Reread();
    }

    /// <summary>Changes the variable in a slot by an amount, within its range, and enters it in the ledger.</summary>
    public void Change(int slot, int amount, Cause cause)
    {
        if (amount == 0 || slot < 0)
        {
            return;
        }

        var before = Situation.Numbers[slot];
        var after = Scene.Limits.Within(slot, (int)Math.Clamp((long)before + amount, int.MinValue, int.MaxValue));
        Scene.Set(slot, after);
        if (Scene.Limits.IsBase(slot))
        {
            Situation.MoveShares();
        }

        if (KeepsBooks)
        {
            Ledger.Add(new Entry(Turn, slot - _layout.Variables, after - before, amount, cause, Situation.Day));
        }
    }

    /// <summary>The chronicle, for whoever has something to tell; null where no books are kept, so that nothing is told to nobody.</summary>
    public Chronicle? Told => KeepsBooks ? Chronicle : null;

    /// <summary>Draws a number from 0 to 99 against odds in percent.</summary>
    public Draw Draw(int odds, Address place) => new(odds, Chance.Draw(Situation.Seed, Situation.Occasion, place, 100));
}
