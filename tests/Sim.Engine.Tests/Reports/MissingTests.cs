using Sim.Engine.Tests.Politics;
using Sim.Reports.Menus;

namespace Sim.Engine.Tests.Reports;

/// <summary>What is closed says which of several needs is missing, and how far, and no more than the player can know.</summary>
public sealed class MissingTests
{
    [Fact]
    public void Of_several_needs_only_those_are_told_that_are_missing_and_how_far()
    {
        var refusal = Closed("actor.state >= 30 and actor.authority >= 40");
        Assert.Equal("Your state 20, needed 30 or more.", refusal);
    }

    [Fact]
    public void It_is_told_for_whom_it_comes_nearest()
    {
        var refusal = Closed("target.authority >= 60 and (target is boris or target.state >= 90)", "target: person");
        Assert.Equal("Nearest is Boris: Boris's authority ~50, needed 60 or more.", refusal);
    }

    [Fact]
    public void Of_two_ways_the_shorter_is_told()
    {
        var refusal = Closed("(actor.state >= 30 and actor.party >= 30 and actor.army >= 30) or (actor.state >= 40 and actor.authority >= 40)");
        Assert.Equal("There is a reason (your state 20, needed 40 or more).", refusal);
    }

    [Fact]
    public void How_many_have_agreed_is_told_only_as_far_as_the_player_knows()
    {
        var refusal = Closed("actor.authority >= 40 and agreed(target) >= 3", "target: person");
        Assert.Contains("agreed against Boris 0 that you know of, needed 3 or more", refusal, StringComparison.Ordinal);
    }

    private static string Closed(string needs, string more = "target: nobody")
    {
        var act = $"""
          - id: try
            title: Try it
            text: At last.
            needs: {needs}
            refusal: There is a reason.
            {(more == "target: nobody" ? "seen: public" : more + "\n    seen: public")}
            effects:
              - bread +1
            outcome: It is tried.

        """.ReplaceLineEndings("\n");
        var game = Game.Begin(Council.With("", act), 1, Council.Anna);
        return Menu.Of(Views.Of(game)).Single(o => o.Word == "try").Refusal!;
    }
}
