using Sim.Engine.Showdowns;
using Sim.Model.Chronicles;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Voice = Sim.Engine.Showdowns.Voice;

namespace Sim.Engine.Tests.Politics;

/// <summary>Who speaks when one of them is struck at, how far he is heard, and what becomes of the hands while the loser considers an appeal.</summary>
public sealed class BlowTests
{
    private const string Company = """
          - id: dine
            title: Dine with somebody
            text: At home.
            target: person
            effects:
              - trust(target, actor) +10
            seen: secret
            outcome: They dine.

        """;

    private const int Anna = Council.Anna, Boris = Council.Boris, Clara = Council.Clara, Dora = Council.Dora;

    [Fact]
    public void Whoever_is_listened_to_moves_those_who_do_not_distrust_him()
    {
        var room = NewRoom().Set(Clara, Layout.Authority, 80);
        Assert.Equal((10, -10), (Heard(room, new Voice(Clara, true)), Heard(room, new Voice(Clara, false))));
        Assert.Equal(0, Heard(room.Trust(Dora, Clara, 34), new Voice(Clara, true)));
    }

    [Fact]
    public void The_second_speaker_says_mostly_what_the_first_has_said()
    {
        var room = NewRoom().Set(Clara, Layout.Authority, 80).Set(Boris, Layout.Authority, 80);
        Assert.Equal(12, Heard(room, new Voice(Clara, true), new Voice(Boris, true)));
        Assert.Equal(-12, Heard(room, new Voice(Clara, false), new Voice(Boris, false)));
        Assert.Equal(0, Heard(room, new Voice(Clara, true), new Voice(Boris, false)));
    }

    [Fact]
    public void A_colleague_speaks_who_feels_strongly_and_has_kept_time_for_it()
    {
        // Clara has given her word and has time; Dora feels as strongly and has none.
        var room = NewRoom().Pledges(Clara, Boris).Pledges(Dora, Boris).Slots(Clara, 1);
        var blow = room.Blow(Anna, Boris);
        Assert.False(Strikes.Decide(room.Doing, blow, playersOption: -1, playerSpeaks: false));
        Assert.Equal([false, true, true, false], room.Told<ShowdownHeld>().Stands.Select(s => s.Spoke));
        Assert.Equal(0, room.Situation.SlotsLeft(Clara));
    }

    [Fact]
    public void The_accused_speaks_for_himself_without_having_kept_time_for_it()
    {
        var room = NewRoom().Set(Boris, Layout.Authority, 80);
        Strikes.Decide(room.Doing, room.Blow(Anna, Boris), playersOption: -1, playerSpeaks: false);
        Assert.Equal([false, true, false, false], room.Told<ShowdownHeld>().Stands.Select(s => s.Spoke));
        Assert.Contains(room.Told<ShowdownHeld>().Stands[Dora].Reasons, r => r is { Kind: ReasonKind.Trust, Index: Boris, Weight: > 0 });
        Assert.Equal(0, room.Situation.SlotsLeft(Boris));
    }

    [Fact]
    public void A_man_in_danger_looks_for_company_that_he_would_not_have_sought()
    {
        string? Chosen(int alarm)
        {
            var room = new Room(Council.With("", Company)).Slots(Boris, 1).Set(Boris, Layout.Alarm, alarm);
            return room.Table.Mind.Choose(room.Doing, Boris) is { } move ? room.Affairs.Scenario.Acts[move.Act].Id : null;
        }

        Assert.Null(Chosen(0));
        Assert.Equal("dine", Chosen(50));
    }

    [Fact]
    public void Whoever_has_seen_the_hands_counted_cannot_take_his_own_back()
    {
        const string Strike = """
              - id: strike
                title: Strike
                text: At once.
                target: person
                effects:
                  - strike against target
                seen: public
                outcome: It is done.
                cost: One man (conjecture)

            """;
        var game = Game.Begin(Council.With("", Strike.ReplaceLineEndings("\n"), ("state 20", "party 50")), 1, Anna);
        game.Do("act strike boris");
        while (game.Moment is not SessionMoment { Item: AppealItem })
        {
            Assert.Null(game.Decide(game.Moment is SessionMoment { Item: StrikeItem } ? Decision.Read("vote showdown for")! : new Rest()));
        }

        Assert.False(game.CanTakeBack);
    }

    [Fact]
    public void Whoever_does_not_feel_strongly_keeps_silent_and_his_slot()
    {
        var room = NewRoom().Set(Boris, Layout.Authority, 50).Slots(Clara, 1);
        Assert.InRange(Readiness.Of(room.Situation, Clara, Anna, Boris), -29, 29);
        Strikes.Decide(room.Doing, room.Blow(Anna, Boris), playersOption: -1, playerSpeaks: false);
        Assert.Equal((false, 1), (room.Told<ShowdownHeld>().Stands[Clara].Spoke, room.Situation.SlotsLeft(Clara)));
    }

    [Fact]
    public void Nobody_changes_his_hand_while_the_loser_considers_an_appeal()
    {
        var room = NewRoom(chair: Boris).Pledges(Clara, Boris).Pledges(Dora, Boris).Set(Boris, (int)Base.Party, 90);
        var blow = room.Blow(Anna, Boris);
        Assert.True(Strikes.Decide(room.Doing, blow, playersOption: 1, playerSpeaks: false));
        Assert.Empty(room.Affairs.Chronicle.Happenings);

        // Their minds may change; the vote has been taken.
        room.Pledges(Clara, -1).Pledges(Dora, -1).Trust(Clara, Boris, 100).Trust(Dora, Boris, 100).Set(Boris, (int)Base.Party, 0).Set(Boris, (int)Base.State, 0).Set(Boris, Layout.Alarm, 100).Trust(Clara, Anna, 0).Trust(Dora, Anna, 0);
        Assert.True(Readiness.Of(room.Situation, Clara, Anna, Boris) < 0 && Readiness.Of(room.Situation, Dora, Anna, Boris) < 0);
        Strikes.Answer(room.Doing, blow with { Kind = Choices.Items.Appeal, Target = Boris }, appeals: false);
        Assert.Equal([0, 1, 0, 0], room.Told<ShowdownHeld>().Stands.Select(s => s.Option));
        Assert.All(room.Numbers[room.Layout.Hands..(room.Layout.Hands + 4)], hand => Assert.Equal(0, hand));
    }

    private static Room NewRoom(int chair = -1) => new(Council.With(), chair);

    // How much further the voices make Dora raise her hand against Boris.
    private static int Heard(Room room, params Voice[] voices) =>
        Readiness.Of(room.Situation, Dora, Anna, Boris, voices) - Readiness.Of(room.Situation, Dora, Anna, Boris);
}
