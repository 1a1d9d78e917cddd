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
    private const int Anna = Council.Anna, Boris = Council.Boris, Clara = Council.Clara;

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

    // Boris has asked Anna, who sits in the chair, whether she would move against Clara.
    private static Room Asked()
    {
        var room = new Room(Council.With(), Anna);
        Soundings.Apply(room.Doing with { Cast = new Cast(Boris, Anna, Clara, -1, -1) });
        return room;
    }
}
