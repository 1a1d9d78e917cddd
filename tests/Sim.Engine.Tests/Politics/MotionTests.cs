using Sim.Engine.Choices;
using Sim.Engine.Effects;
using Sim.Model.Chronicles;
using Sim.Model.Decisions;
using Sim.Model.Effects;
using Sim.Model.Moments;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Politics;

/// <summary>A motion waits for a session, and what it was about may be gone when it comes up.</summary>
public sealed class MotionTests
{
    private const int Clerk = 0, Marshal = 4;

    // To propose somebody for the vacant post; and a motion that is one only as long as there is little bread.
    private const string Motions = """
          - id: propose
            title: Propose somebody for the vacant post
            text: Somebody must.
            target: person
            needs: vacancies > 0
            refusal: No post is vacant.
            motion: yes
            effects:
              - appoint target to vacant
            seen: public
            outcome: It is filled.
          - id: bake
            title: Move to bake
            text: There is too little.
            if: bread <= 50
            motion: yes
            effects:
              - bread +1
            seen: public
            outcome: It is baked.
          - id: feed
            title: Feed them at once
            text: Out of the store.
            effects:
              - bread +20
            seen: public
            outcome: They eat.

        """;

    [Fact]
    public void It_names_the_vacant_post_that_it_would_fill_and_fills_no_other()
    {
        var game = Begin();
        game.Do("act propose clara");
        Assert.Equal(Marshal, game.Chronicle.Happenings.OfType<MotionTabled>().Last().Office);

        // A greater post falls vacant before the session; it is not the one that was meant.
        game.Do("act demote boris");
        var motion = Enumerable.Range(0, game.Situation.Numbers[Layout.AgendaCount]).Select(place => Items.Read(game.Situation, place)).Single(item => item.IsMotion);
        var appoint = Assert.IsType<Appoint>(game.Scenario.Acts[motion.Index].Effects.Single());
        Assert.NotEqual(Marshal, game.Situation.GreatestOfficeOf(-1));
        Assert.Equal(Marshal, Appointments.OfficeOf(appoint, game.Situation, Items.CastOf(motion, game.Situation)));

        Carry(game);
        Assert.Equal((Council.Clara, -1), (game.Situation.HolderOf(Marshal), game.Situation.HolderOf(2)));
    }

    [Fact]
    public void It_lapses_when_the_post_is_filled_before_it_comes_up()
    {
        var game = Begin();
        game.Do("act propose clara");
        game.Do("act fill dora");
        Carry(game);
        var lapsed = Assert.Single(game.Chronicle.Happenings.OfType<MotionLapsed>(), m => m.Actor == Council.Anna);
        Assert.Equal((Lapse.PostFilled, Marshal, Council.Clara), (lapsed.Why, lapsed.Office, lapsed.Target));
        Assert.Equal((Council.Dora, -1), (game.Situation.HolderOf(Marshal), game.Situation.HolderOf(Clerk)));
    }

    [Fact]
    public void It_lapses_when_it_could_no_longer_be_moved_at_all()
    {
        var game = Begin();
        game.Do("act bake");
        game.Do("act feed");
        Carry(game);
        Assert.Contains(game.Chronicle.Happenings.OfType<MotionLapsed>(), m => m is { Actor: Council.Anna, Why: Lapse.SenseGone });
        Assert.DoesNotContain(game.Chronicle.Happenings, h => h is MotionDecided { Actor: Council.Anna });
    }

    [Fact]
    public void Nobody_can_be_proposed_where_no_post_is_vacant()
    {
        var game = Begin();
        game.Do("act fill clara");
        game.Do("act fill_another dora");
        Assert.Equal("No post is vacant.", Assert.IsType<Refusal>(game.Decide(Decision.Read("act propose boris")!)).Reason);
    }

    // Nobody but Anna takes posts away.
    private static Game Begin() => Game.Begin(
        Council.With("", Motions, ("text: A post less.", "text: A post less.\n    needs: actor is anna\n    refusal: That is hers.")), 1, Council.Anna);

    private static void Carry(Game game)
    {
        var turn = game.Situation.Turn;
        while (!game.IsOver && game.Situation.Turn <= turn + 1 && !game.Chronicle.Happenings.Any(h => h is MotionDecided { Actor: Council.Anna } or MotionLapsed { Actor: Council.Anna }))
        {
            Assert.Null(game.Decide(game.Moment is SessionMoment ? game.Choices().First(c => c.IsOpen).Decision : new Rest()));
        }
    }
}
