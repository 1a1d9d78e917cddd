using Sim.Engine.Choices;
using Sim.Engine.Evaluation;
using Sim.Engine.Showdowns;
using Sim.Engine.Turns;
using Sim.Model.Chronicles;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Politics;

/// <summary>Whoever sits in the chair answers for himself when a colleague asks him in confidence.</summary>
public sealed class ConfidenceTests
{
    private const int Anna = Council.Anna, Boris = Council.Boris, Clara = Council.Clara, Dora = Council.Dora;

    [Fact]
    public void The_question_is_the_first_thing_of_his_session_and_has_three_answers()
    {
        var room = Asked();
        Assert.Equal(new ConfidenceItem(Boris, Anna, Clara), Items.Read(room.Situation, 0).Shown());
        Assert.Equal(Anna, Session.Alone(Items.Read(room.Situation, 0), room.Situation));
        Assert.Equal(
            [VoteWords.Agree, VoteWords.Silent, VoteWords.Tell],
            Answers.To(Items.Read(room.Situation, 0), room.Situation).Select(a => a.Id));
        Assert.Equal(Clara, room.Situation.PledgedAgainst(Boris));
        Assert.Equal(-1, room.Situation.PledgedAgainst(Anna));
    }

    [Fact]
    public void Whoever_gives_his_word_is_counted_on()
    {
        var room = Asked();
        var trust = room.Situation.Trust(Boris, Anna);
        Session.Decide(Items.Read(room.Situation, 0), room.Doing, Soundings.Word, playerSpeaks: false);
        Assert.Equal(Clara, room.Situation.PledgedAgainst(Anna));
        Assert.True(room.Situation.Trust(Boris, Anna) > trust);
        Assert.True(room.Told<Sounded>().Agreed);
    }

    [Fact]
    public void Whoever_lets_the_third_know_warns_him_and_is_thanked_for_it()
    {
        var room = Asked();
        var (alarm, thanks, distrust) = (room.Situation.Alarm(Clara), room.Situation.Trust(Clara, Anna), room.Situation.Trust(Clara, Boris));
        Session.Decide(Items.Read(room.Situation, 0), room.Doing, Soundings.Warning, playerSpeaks: false);
        Assert.Equal((alarm + 25, thanks + 5, distrust - 15), (room.Situation.Alarm(Clara), room.Situation.Trust(Clara, Anna), room.Situation.Trust(Clara, Boris)));
        Assert.Equal(-1, room.Situation.PledgedAgainst(Anna));
        Assert.Equal((false, true), (room.Told<Sounded>().Agreed, room.Told<Sounded>().Leaked));
    }

    [Fact]
    public void Whoever_promises_nothing_changes_nothing()
    {
        var room = Asked();
        var before = (int[])room.Numbers.Clone();
        Session.Decide(Items.Read(room.Situation, 0), room.Doing, Soundings.Nothing, playerSpeaks: false);
        before[Layout.Cursor]++;
        Assert.Equal(before, room.Numbers);
        Assert.Equal((false, false), (room.Told<Sounded>().Agreed, room.Told<Sounded>().Leaked));
    }

    [Fact]
    public void Whoever_finds_no_moment_alone_with_him_cannot_ask_and_is_not_bound()
    {
        const string act = "  - id: ask\n    title: Ask\n    text: In the park.\n    target: person\n    rival: yes\n    effects:\n      - sound out target against rival\n    seen: secret\n    outcome: Asked.\n\n";
        var room = new Room(Council.With("", act), Anna).Slots(Dora, 1).Slots(Clara, 1);
        var ask = room.Affairs.Scenario.ActNamed("ask")!;
        Soundings.Apply(room.Doing with { Cast = new Cast(Boris, Anna, Clara, -1, -1) });
        Assert.Null(Acts.Refuse(room.Situation, Dora, ask, Anna, Boris));
        Soundings.Apply(room.Doing with { Cast = new Cast(Clara, Anna, Boris, -1, -1) });
        Assert.NotNull(Acts.Refuse(room.Situation, Dora, ask, Anna, Boris));
        Assert.Null(Acts.Refuse(room.Situation, Dora, ask, Clara, Boris));
        var moves = new List<Acts.Move>();
        Acts.AddOpen(moves, room.Situation, Dora, ask);
        Assert.DoesNotContain(moves, m => m.Target == Anna);
        Assert.NotEmpty(moves);

        var before = (int[])room.Numbers.Clone();
        Soundings.Apply(room.Doing with { Cast = new Cast(Dora, Anna, Boris, -1, -1) });
        Assert.Equal(before, room.Numbers);
        Assert.DoesNotContain(room.Affairs.Chronicle.Happenings.OfType<Asked>(), a => a.Actor == Dora);
        Assert.Equal(room.Affairs.Chronicle.Happenings.OfType<Asked>().Count(), Items.Count(room.Situation, Items.Confidence));
    }

    [Fact]
    public void Whomever_the_player_could_not_hear_any_more_his_rivals_do_not_think_of_asking()
    {
        const string act = "  - id: ask\n    title: Ask\n    text: In the park.\n    target: person\n    rival: yes\n    needs: target is anna\n    refusal: Only her.\n    effects:\n      - sound out target against rival\n    seen: secret\n    outcome: Asked.\n\n";
        var asking = 0;
        for (var others = 0; others <= 2; others++)
        {
            var room = new Room(Council.With("", act), Anna).Slots(Dora, 2).Set(Dora, Layout.Alarm, 60).Set(Boris, Layout.Authority, 90).Trust(Dora, Boris, 0).Trust(Anna, Dora, 100).Trust(Anna, Boris, 0).Set(Boris, 0, 90);
            for (var i = 0; i < others; i++)
            {
                Soundings.Apply(room.Doing with { Cast = new Cast(Clara, Anna, Boris, -1, -1) });
            }

            var ask = room.Affairs.Scenario.ActNamed("ask")!.Index;
            var thinks = new Rivals.Mind(room.Table).Choose(room.Doing, Dora) is { } move && move.Act == ask;
            asking += thinks ? 1 : 0;
            Assert.False(thinks && others == 2);
        }

        Assert.Equal(2, asking);
    }

    // Boris has asked Anna, who sits in the chair, whether she would move against Clara.
    private static Room Asked()
    {
        var room = new Room(Council.With(), Anna);
        Soundings.Apply(room.Doing with { Cast = new Cast(Boris, Anna, Clara, -1, -1) });
        return room;
    }
}
