using Sim.Engine.Books;
using Sim.Engine.Politics;
using Sim.Model.Ledgers;

namespace Sim.Engine.Turns;

/// <summary>Who voted how is remembered: by a mover of everyone, and by whoever spoke of those who heard him and voted otherwise.</summary>
public static class Memory
{
    private const int WithMyMotion = 1;
    private const int AgainstMyMotion = -2;
    private const int AgainstMyWord = -1;

    /// <param name="mover">Whoever moved what was voted on, or −1.</param>
    public static void OfAVote(Affairs affairs, ReadOnlySpan<Hand> hands, int mover)
    {
        foreach (var one in hands)
        {
            var moved = one.Person == mover;
            if (!moved && !one.Spoke)
            {
                continue;
            }

            foreach (var other in hands)
            {
                if (other.Person == one.Person)
                {
                    continue;
                }

                var with = other.Option == one.Option;
                var amount = moved ? with ? WithMyMotion : AgainstMyMotion : with ? 0 : AgainstMyWord;
                affairs.Change(
                    affairs.Scenario.Layout.TrustSlot(one.Person, other.Person),
                    amount,
                    new Cause(CauseKind.Session, -1, with ? 1 : 0, other.Person, affairs.Turn));
            }
        }
    }
}
