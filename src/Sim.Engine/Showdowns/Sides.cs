using Sim.Engine.Politics;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Showdowns;

/// <summary>
/// Who stands where when the Presidium has voted: its members as they voted, and those outside it (secretaries, marshals, ministers) by
/// what binds them. Many of these stand aside.
/// </summary>
public readonly ref struct Sides
{
    // Outside the room nobody needs to take a side; a friend does, and whoever has sworn.
    private const int Friend = 58;
    private const int Sure = 15;

    /// <param name="hands">How those voted who vote.</param>
    /// <param name="room">As much as <see cref="Room"/> says.</param>
    public Sides(Situation situation, int striker, int against, ReadOnlySpan<Hand> hands, Span<int> room)
    {
        var attack = new Side(room[..(room.Length / 2)]);
        var defence = new Side(room[(room.Length / 2)..]);
        foreach (var hand in hands)
        {
            if (hand.Option == 0)
            {
                attack.Add(hand.Person);
            }
            else
            {
                defence.Add(hand.Person);
            }
        }

        for (var person = 0; person < situation.Scenario.People.Length; person++)
        {
            if (!situation.IsActive(person) || situation.Votes(person))
            {
                continue;
            }

            if (person == striker)
            {
                attack.Add(person);
            }
            else if (person == against)
            {
                defence.Add(person);
            }
            else if (person == situation.Chair)
            {
                if (situation.PledgedAgainst(person) == against)
                {
                    attack.Add(person);
                }
            }
            else if (Readiness.Of(situation, person, striker, against) > Sure)
            {
                attack.Add(person);
            }
            else if (situation.Trust(person, against) >= Friend && situation.PledgedAgainst(person) != against)
            {
                defence.Add(person);
            }
        }

        Attack = attack.People;
        Defence = defence.People;
    }

    public ReadOnlySpan<int> Attack { get; }

    public ReadOnlySpan<int> Defence { get; }

    /// <summary>How much room both sides need.</summary>
    public static int Room(Situation situation) => 2 * situation.Scenario.People.Length;

    public ReadOnlySpan<int> Of(int person) => Attack.Contains(person) ? Attack : Defence;

    public ReadOnlySpan<int> Against(int person) => Attack.Contains(person) ? Defence : Attack;

    public static int Sum(Situation situation, ReadOnlySpan<int> side, Base which)
    {
        var sum = 0;
        foreach (var person in side)
        {
            sum += situation.Of(person, which);
        }

        return sum;
    }

    private ref struct Side(Span<int> room)
    {
        private readonly Span<int> _room = room;
        private int _count;

        public readonly ReadOnlySpan<int> People => _room[.._count];

        public void Add(int person) => _room[_count++] = person;
    }
}
