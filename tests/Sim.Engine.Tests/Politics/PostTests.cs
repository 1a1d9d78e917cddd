using Sim.Model.Chronicles;
using Sim.Model.Decisions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Politics;

/// <summary>Posts are taken and filled one at a time: the greatest first, and above all the one that presides.</summary>
public sealed class PostTests
{
    private const int Clerk = 0, Chairman = 1, Treasurer = 2, Scribe = 3, Marshal = 4;

    [Fact]
    public void Whoever_is_demoted_loses_his_greatest_post_and_keeps_the_others_and_his_seat()
    {
        var game = Begin();
        var (state, authority) = (game.Value("boris.state"), game.Value("boris.authority"));
        game.Do("act demote boris");
        Assert.Equal((-1, Council.Boris), (game.Situation.HolderOf(Treasurer), game.Situation.HolderOf(Scribe)));
        Assert.Equal((state - 10, authority - 25), (game.Value("boris.state"), game.Value("boris.authority")));
        Assert.Equal((Seat.Full, Standing.Active), (game.Situation.SeatOf(Council.Boris), game.Situation.StandingOf(Council.Boris)));
        Assert.Contains(new OfficeChanged(0, Treasurer, Council.Boris, -1), game.Chronicle.Happenings);
    }

    [Fact]
    public void The_post_that_presides_is_greater_than_any_other()
    {
        var game = Game.Begin(Council.With(("title: The treasurer\n    holder: boris", "title: The treasurer\n    holder: anna")), 1, Council.Boris);
        game.Do("act demote anna");
        Assert.Equal((-1, Council.Anna), (game.Situation.HolderOf(Chairman), game.Situation.HolderOf(Treasurer)));
    }

    [Fact]
    public void Whoever_has_no_post_leaves_the_table()
    {
        var game = Begin();
        game.Do("act demote clara");
        Assert.Equal((Seat.Candidate, Standing.Active), (game.Situation.SeatOf(Council.Clara), game.Situation.StandingOf(Council.Clara)));
        Assert.False(game.Situation.Votes(Council.Clara));
    }

    [Fact]
    public void Whoever_is_put_in_a_vacant_post_gets_the_greatest_that_is_vacant()
    {
        var game = Begin();
        game.Do("act fill clara");
        Assert.Equal((-1, Council.Clara), (game.Situation.HolderOf(Clerk), game.Situation.HolderOf(Marshal)));
        Assert.Equal(game.Scenario.VariableNamed("clara.army")!.Start + 8, game.Value("clara.army"));
        game.Do("act fill_another dora");
        Assert.Equal(Council.Dora, game.Situation.HolderOf(Clerk));
    }

    [Fact]
    public void Where_no_post_is_vacant_there_is_none_to_be_put_in()
    {
        var game = Game.Begin(Council.With(("title: The clerk\n    holder: vacant", "title: The clerk\n    holder: dora")), 1, Council.Anna);
        game.Do("act fill clara");
        Assert.Equal(0, game.Scenario.Offices.Count(o => game.Situation.HolderOf(o.Index) < 0));
        Assert.Equal("No post is vacant.", Assert.IsType<Refusal>(game.Decide(Decision.Read("act fill_another boris")!)).Reason);
    }

    [Fact]
    public void A_post_that_was_taken_can_be_given_again()
    {
        var game = Begin();
        game.Do("act demote boris");
        game.Do("act fill clara");
        Assert.Equal((Council.Clara, -1), (game.Situation.HolderOf(Treasurer), game.Situation.HolderOf(Marshal)));
    }

    [Fact]
    public void Whoever_has_been_dismissed_gains_no_credit_any_more()
    {
        const string Jail = """
              - id: jail
                title: Dismiss somebody
                text: At night.
                target: person
                effects:
                  - dismiss target
                  - target.authority -5
                seen: public
                outcome: He is gone.
              - id: praise
                title: Praise Boris
                text: Aloud.
                effects:
                  - boris.authority +10
                  - clara.authority +10
                seen: public
                outcome: He is praised.

            """;
        var game = Game.Begin(Council.With("", Jail.ReplaceLineEndings("\n")), 1, Council.Anna);
        var (boris, clara) = (game.Value("boris.authority"), game.Value("clara.authority"));
        game.Do("act jail boris");
        game.Do("act praise");
        Assert.Equal((boris, clara + 10), (game.Value("boris.authority"), game.Value("clara.authority")));
    }

    private static Game Begin() => Game.Begin(Council.With(), 1, Council.Anna);
}
