using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Rivals;
using Sim.Engine.Showdowns;
using Sim.Engine.Tests.Ahead;
using Sim.Model.Effects;

namespace Sim.Engine.Tests.Politics;

/// <summary>Rivals look ahead as far as a man on a committee does: they count hands, keep a slot to speak, and plot against one man at a time.</summary>
public sealed class RivalTests
{
    private const string Motion = """
          - id: move_on
            title: Move to go on
            text: It is time.
            line:
              - way 1
            motion: yes
            effects:
              - actor.party +10
            seen: public
            outcome: It goes on.

        """;

    [Fact]
    public void A_rival_counts_hands_before_he_tables_a_motion()
    {
        // Boris wants it himself; the others go with their convictions.
        var (with, against) = (MotionRoom(2), MotionRoom(-2));
        Assert.Equal("move_on", Chosen(with, Council.Boris));
        Assert.Null(Chosen(against, Council.Boris));
    }

    [Fact]
    public void Every_hand_makes_a_motion_likelier()
    {
        var odds = new[] { new[] { -2, 2, -2, -2 }, [2, 2, -2, -2], [2, 2, 2, -2], [2, 2, 2, 2] }
            .Select(stances => new Room(Council.With("", Motion)).Stances(stances))
            .Select(room => Canvassing.Carries(room.Doing, room.Table.Playbook.Acts[room.Affairs.Scenario.ActNamed("move_on")!.Index], new Cast(Council.Boris, -1, -1, -1, -1))).ToList();
        Assert.Equal(odds.Order().Distinct(), odds);
        Assert.True(odds[0] < 50 && odds[^1] > 50);
    }

    [Fact]
    public void A_rival_keeps_his_last_slot_to_speak_where_he_feels_strongly()
    {
        Assert.NotNull(Chosen(QuarrelRoom(left: 2, stance: 2), Council.Boris));
        Assert.Null(Chosen(QuarrelRoom(left: 1, stance: 2), Council.Boris));
        Assert.NotNull(Chosen(QuarrelRoom(left: 1, stance: 0), Council.Boris));
    }

    [Fact]
    public void What_is_worth_more_than_a_speech_he_does_with_it() =>
        Assert.Equal("shine", Chosen(QuarrelRoom(left: 1, stance: 2, shine: 11), Council.Boris));

    [Fact]
    public void Whoever_has_given_his_word_against_one_man_asks_nobody_about_another()
    {
        var bound = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var world = new RandomWorld(seed);
            var scenario = world.Scenario();
            var table = new Table(scenario with { Acts = [.. scenario.Acts.Select(a => a.Rival ? a with { Effects = [new SoundOut()], Line = [] } : a)] });
            for (var look = 0; look < 12; look++)
            {
                var affairs = new Books.Affairs(world.Situation(table), table.Playbook, keepBooks: false);
                for (var person = 0; person < table.Scenario.People.Length; person++)
                {
                    if (affairs.Situation.PledgedAgainst(person) is var against and >= 0
                        && table.Mind.Choose(new Doing(affairs, table, Cast.Nobody, default), person) is { } move
                        && table.Scenario.Acts[move.Act].Effects.Any(e => e is SoundOut))
                    {
                        Assert.Equal(against, move.Rival);
                        bound++;
                    }
                }
            }
        }

        Assert.True(bound > 20, $"{bound} soundings of men who had given their word");
    }

    [Fact]
    public void Whoever_has_given_his_word_against_one_man_is_less_willing_against_another()
    {
        var (free, bound, same) = (new Room(Council.With()), new Room(Council.With()).Pledges(Council.Clara, Council.Dora), new Room(Council.With()).Pledges(Council.Clara, Council.Boris));
        Assert.Equal(Willing(free) - 20, Willing(bound));
        Assert.True(Willing(same) >= Willing(free));

        static int Willing(Room room) => Soundings.Willingness(room.Situation, Council.Clara, Council.Anna, Council.Boris);
    }

    private static Room MotionRoom(int others) => new Room(Council.With("", Motion)).Stances(others, 0, others, others).Slots(Council.Boris, 2);

    private static Room QuarrelRoom(int left, int stance, int shine = 2)
    {
        var room = new Room(Council.With(Council.Quarrel, $"""
              - id: shine
                title: Shine
                text: In the sun.
                effects:
                  - actor.party +{shine}
                seen: public
                outcome: He shines.

            """)).Stances(-stance, stance, stance, -stance).Slots(Council.Boris, left);
        Items.Add(room.Affairs, Items.Question, 0, Cast.Nobody);
        return room;
    }

    private static string? Chosen(Room room, int person) =>
        room.Table.Mind.Choose(room.Doing, person) is { } move ? room.Affairs.Scenario.Acts[move.Act].Id : null;
}
