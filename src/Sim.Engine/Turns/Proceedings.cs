using Sim.Engine.Books;
using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Model.Decisions;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Turns;

/// <summary>How far the proceedings have come.</summary>
public enum Pause
{
    /// <summary>The chair has something to decide.</summary>
    ForTheChair,
    /// <summary>A turn is closed.</summary>
    TurnClosed,
    /// <summary>The game is over.</summary>
    Over,
}

/// <summary>What happens in a game from step to step, for whoever sits in the chair and wherever books are kept.</summary>
public sealed class Proceedings(Table table, Affairs affairs)
{
    private readonly List<int> _order = [];
    private readonly Doing _doing = new(affairs, table, Cast.Nobody, default);

    public Affairs Affairs { get; } = affairs;

    public Situation Situation => Affairs.Situation;

    public Step At => (Step)Situation.Numbers[Layout.Step];

    public ref readonly Doing Doing => ref _doing;

    private int Cursor => Situation.Numbers[Layout.Cursor];

    /// <summary>Goes on until the chair has to decide, a turn closes or the game is over.</summary>
    public Pause GoOn()
    {
        while (true)
        {
            if (Situation.IsOver)
            {
                return Pause.Over;
            }

            if (WaitsForTheChair())
            {
                return Pause.ForTheChair;
            }

            switch (At)
            {
                case Step.Opening:
                    Opening.Run(Doing);
                    GoTo(Step.Initiative);
                    break;
                case Step.Initiative:
                    LetEverybodyAct();
                    break;
                case Step.Session:
                    if (SessionIsOver())
                    {
                        GoTo(table.Scenario.Crises.IsEmpty ? Step.Close : Step.Days);
                    }
                    else
                    {
                        Session.Decide(Items.Current(Situation), Doing, -1, playerSpeaks: false);
                    }

                    break;
                case Step.Days:
                    GoTo(Days.GoOn(Doing) ? Step.Initiative : Step.Close);
                    break;
                default:
                    Close.Run(Doing);
                    Affairs[Layout.Turn]++;
                    GoTo(Step.Opening);
                    return Pause.TurnClosed;
            }
        }
    }

    /// <summary>The chair takes a decision. Null if it was taken, else why it was not.</summary>
    public Refusal? Take(Decision decision) => At == Step.Initiative ? TakeInitiative(decision) : TakeStand(decision);

    /// <summary>The chair has spent what time it wants to spend.</summary>
    public void Rest() => Affairs[Layout.Cursor]++;

    private Refusal? TakeInitiative(Decision decision)
    {
        switch (decision)
        {
            case Model.Decisions.Rest:
                Rest();
                return null;
            case Do act:
                var refusal = Acts.Read(Situation, Situation.Chair, act, out var move);
                if (refusal is null)
                {
                    Initiative.Take(Doing, Situation.Chair, move);
                }

                return refusal;
            default:
                return new Refusal("The session has not begun; nothing is put to the vote yet.");
        }
    }

    private Refusal? TakeStand(Decision decision)
    {
        if (decision is not Vote vote)
        {
            return new Refusal("The session has begun; it waits for your vote.");
        }

        var item = Items.Current(Situation);
        var refusal = Votes.Read(Situation, item, vote, out var option);
        if (refusal is null)
        {
            Session.Decide(item, Doing, option, vote.Speak);
        }

        return refusal;
    }

    private bool WaitsForTheChair()
    {
        var chair = Situation.Chair;
        if (chair < 0 || !Situation.IsActive(chair))
        {
            return false;
        }

        return At switch
        {
            Step.Initiative => Cursor == 0 && Situation.SlotsLeft(chair) > 0,
            Step.Session when !SessionIsOver() =>
                Items.Current(Situation) is var item && Session.Decides(chair, item, Situation) && Session.Stands(item, Doing),
            _ => false,
        };
    }

    private bool SessionIsOver() =>
        Cursor >= Situation.Numbers[Layout.AgendaCount] || Items.Record(Situation, Cursor)[0] == Items.Tabled;

    private void LetEverybodyAct()
    {
        Initiative.ListOrder(Situation, _order);
        for (; Cursor < _order.Count; Affairs[Layout.Cursor]++)
        {
            if (_order[Cursor] != Situation.Chair)
            {
                table.Mind.Act(Doing, _order[Cursor]);
            }
        }

        GoTo(Step.Session);
    }

    private void GoTo(Step step)
    {
        Affairs[Layout.Step] = (int)step;
        Affairs[Layout.Cursor] = 0;
    }
}
