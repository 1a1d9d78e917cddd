using Sim.Language.Rehearsing;
using Sim.Model.Scenarios;

namespace Sim.Language.Tests.Extending;

/// <summary>How things stand on the first day of a scenario that begins later than another.</summary>
public sealed class StartsTests
{
    [Theory]
    [InlineData("fear 40", "fear", 40)]
    [InlineData("fear = 40", "fear", 40)]
    [InlineData("norms_raised", "norms_raised", 1)]
    [InlineData("not norms_raised", "norms_raised", 0)]
    [InlineData("gdr.resent 12", "gdr.resent", 12)]
    [InlineData("beria.security 33", "beria.security", 33)]
    [InlineData("trust(beria, malenkov) 7", "trust(beria, malenkov)", 7)]
    [InlineData("stakes 20", "stakes", 20)]
    public void A_number_begins_as_is_said(string said, string id, int start) => Assert.Equal(start, Starting(said).VariableNamed(id)!.Start);

    [Fact]
    public void A_post_takes_with_it_what_it_gives()
    {
        var lesson = Starting("premier is beria");
        Assert.Equal(1, lesson.Offices[0].Holder);
        Assert.Equal((40, 20), (lesson.VariableNamed("malenkov.state")!.Start, lesson.VariableNamed("beria.state")!.Start));
        Assert.Equal(-1, Starting("premier is vacant").Offices[0].Holder);
    }

    [Fact]
    public void What_has_been_before_the_first_day_is_not_counted_among_what_a_class_reads()
    {
        var lesson = Starting("happened(letters)", "chosen(amnesty.petty)");
        var words = RehearsalFindings.WordsOf(lesson).Events;
        Assert.Equal((0, 0), (words[lesson.EventNamed("letters")!.Index], words[lesson.EventNamed("amnesty")!.Index]));
        Assert.All(lesson.Events.Where(e => e.Id is not ("letters" or "amnesty")), e => Assert.True(words[e.Index] > 0, e.Id));
    }

    [Fact]
    public void A_number_that_is_said_is_said_last() => Assert.Equal(77, Starting("beria.state 77", "premier is beria").VariableNamed("beria.state")!.Start);

    [Fact]
    public void Whoever_is_gone_holds_nothing()
    {
        var lesson = Starting("malenkov is arrested");
        Assert.Equal((-1, Seat.None), (lesson.Offices[0].Holder, lesson.People[0].Seat));
        Assert.Equal([new StandingBefore(0, Standing.Arrested)], lesson.Beforehand.Standings.ToArray());
    }

    [Fact]
    public void Seats_and_states_are_as_is_said()
    {
        var lesson = Starting("molotov is full", "course is new_course", "gdr is rising");
        Assert.Equal((Seat.Full, true), (lesson.People[2].Seat, lesson.People[2].Acts));
        Assert.Equal([new StateBefore(0, 0, 1), new StateBefore(1, 0, 1)], lesson.Beforehand.States.ToArray());
    }

    [Fact]
    public void What_has_been_is_known()
    {
        var lesson = Starting("happened(letters)", "chosen(amnesty.petty)", "done(tax_relief)");
        Assert.Equal([new EventBefore(0, 1), new EventBefore(1, -1)], lesson.Beforehand.Events.ToArray());
        Assert.Equal([3], lesson.Beforehand.Acts.ToArray());
    }

    [Theory]
    [InlineData("fear > 40", "X507")]
    [InlineData("fear 400", "V408")]
    [InlineData("fear 40 and living 3", "X502")]
    [InlineData("premier.authority 5", "X507")]
    [InlineData("faer 40", "R301")]
    [InlineData("premier is beria or premier is malenkov", "X507")]
    public void What_says_no_start_is_told(string said, string code) => Assert.Equal(code, SpringLesson.Only($"starts:\n  - {said}\n").Code);

    [Fact]
    public void What_is_said_twice_is_told()
    {
        var told = SpringLesson.Only("starts:\n  - premier is beria\n  - premier is malenkov\n");
        Assert.Equal(("R306", 5), (told.Code, told.Line));
    }

    private static Scenario Starting(params string[] said) => SpringLesson.Of("starts:\n" + string.Concat(said.Select(line => $"  - {line}\n")));
}
