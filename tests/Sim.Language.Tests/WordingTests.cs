using Sim.Language.Diagnostics;

namespace Sim.Language.Tests;

/// <summary>Sentences as a teacher writes them: each makes one message, and what that message proposes is accepted.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("fear at least 60", "fear >= 60")]
    [InlineData("if fear > 60", "fear > 60")]
    [InlineData("fear more than 60", "fear > 60")]
    [InlineData("fear is over 60", "fear > 60")]
    [InlineData("fear is 60", "fear = 60")]
    [InlineData("fear is not 60", "fear != 60")]
    [InlineData("fear below 40", "fear < 40")]
    [InlineData("fear at most 40", "fear <= 40")]
    [InlineData("fear equals 60", "fear = 60")]
    [InlineData("fear is greater than or equal to 60", "fear >= 60")]
    [InlineData("fear isn't above 60", "fear <= 60")]
    [InlineData("fear is high", "fear >= 70")]
    [InlineData("fear is between 40 and 60", "fear >= 40 and fear <= 60")]
    [InlineData("fear - living is over 10", "fear - living > 10")]
    [InlineData("fear >60 and <80", "fear > 60 and fear < 80")]
    [InlineData("fear and living > 60", "fear > 60 and living > 60")]
    [InlineData("fear > 60, living < 40", "fear > 60 and living < 40")]
    [InlineData("fear > 60 but living < 40", "fear > 60 and living < 40")]
    [InlineData("neither fear > 60 nor living < 40", "not (fear > 60) and not (living < 40)")]
    [InlineData("unless fear > 60", "not (fear > 60)")]
    [InlineData("the fear > 60", "fear > 60")]
    [InlineData("turn after 3", "turn > 3")]
    [InlineData("malenkov trust beria > 50", "trust(malenkov, beria) > 50")]
    [InlineData("trust of malenkov in beria > 50", "trust(malenkov, beria) > 50")]
    [InlineData("malenkov's trust in beria is below 40", "trust(malenkov, beria) < 40")]
    [InlineData("malenkov.trust.beria > 50", "trust(malenkov, beria) > 50")]
    [InlineData("malenkov trusts beria", "trust(malenkov, beria) >= 50")]
    [InlineData("share of beria > 40", "share(beria) > 40")]
    [InlineData("gdr resent > 50", "gdr.resent > 50")]
    [InlineData("resent in gdr is over 50", "gdr.resent > 50")]
    [InlineData("beria's security > 50", "beria.security > 50")]
    [InlineData("beria arrested", "beria is arrested")]
    [InlineData("Beria was arrested", "beria is arrested")]
    [InlineData("beria isn't arrested", "beria is not arrested")]
    [InlineData("beria is in prison", "beria is arrested")]
    [InlineData("beria is dead or arrested", "beria is dead or beria is arrested")]
    [InlineData("beria or molotov is arrested", "beria is arrested or molotov is arrested")]
    [InlineData("premier = malenkov", "premier is malenkov")]
    [InlineData("premier is malenkov or beria", "premier is malenkov or premier is beria")]
    [InlineData("course = new_course", "course is new_course")]
    [InlineData("norms_raised is true", "norms_raised")]
    [InlineData("norms_raised is not set", "not norms_raised")]
    [InlineData("norms raised", "norms_raised")]
    [InlineData("norms_raised = yes", "norms_raised")]
    [InlineData("no norms_raised", "not norms_raised")]
    [InlineData("amnesty has happened", "happened(amnesty)")]
    [InlineData("after amnesty", "happened(amnesty)")]
    [InlineData("amnesty.wide", "chosen(amnesty.wide)")]
    public void A_condition_as_one_says_it(string said, string remedy)
    {
        Assert.Equal($"Write {remedy}", Only(Condition(said)).Suggestion);
        Assert.Empty(Condition(remedy));
    }

    [Theory]
    [InlineData("add 5 to fear", "fear +5")]
    [InlineData("subtract 5 from fear", "fear -5")]
    [InlineData("increase fear by 5", "fear +5")]
    [InlineData("fear goes up by five", "fear +5")]
    [InlineData("fear falls by 5", "fear -5")]
    [InlineData("+5 fear", "fear +5")]
    [InlineData("fear: -5", "fear -5")]
    [InlineData("set fear to 20", "fear = 20")]
    [InlineData("fear * 2", "fear = fear * 2")]
    [InlineData("norms_raised", "set norms_raised")]
    [InlineData("set norms_raised = true", "set norms_raised")]
    [InlineData("set norms_raised to no", "clear norms_raised")]
    [InlineData("unset norms_raised", "clear norms_raised")]
    [InlineData("Beria is arrested", "arrest beria")]
    [InlineData("kill beria", "dies beria")]
    [InlineData("sack beria", "dismiss beria")]
    [InlineData("appoint malenkov as premier", "appoint malenkov to premier")]
    [InlineData("malenkov becomes premier", "appoint malenkov to premier")]
    [InlineData("premier is vacant", "vacate premier")]
    [InlineData("make zhukov candidate", "seat zhukov candidate")]
    [InlineData("malenkov trusts beria +5", "trust(malenkov, beria) +5")]
    [InlineData("gdr resent +5", "gdr.resent +5")]
    [InlineData("trigger course relax", "trigger course.relax")]
    [InlineData("event: letters", "event letters")]
    [InlineData("letters happens", "event letters")]
    [InlineData("in three turns: fear -5", "after 3 turns: fear -5")]
    [InlineData("fear -5 after 1 turn", "after 1 turn: fear -5")]
    public void An_effect_as_one_says_it(string said, string remedy)
    {
        Assert.Equal($"Write {remedy}", Only(Effect(said)).Suggestion);
        Assert.Empty(Effect(remedy));
    }

    [Fact]
    public void Two_effects_on_one_line_become_two()
    {
        Assert.Equal("Write 2 lines: - fear -5   - living +3", Only(Effect("fear -5 and add 3 to living")).Suggestion);
        Assert.Empty(Effect("fear -5\n      - living +3"));
    }

    [Theory]
    [InlineData("likely", "70")]
    [InlineData("9 in 10", "90")]
    [InlineData("0.9", "90")]
    [InlineData("1/2", "50")]
    [InlineData("fifty-fifty", "50")]
    [InlineData("about 30", "30")]
    public void A_chance_as_one_says_it(string said, string remedy)
    {
        Assert.Equal($"Write {remedy}", Only(Event($"chance: {said}")).Suggestion);
        Assert.Empty(Event($"chance: {remedy}"));
    }

    [Theory]
    [InlineData("chance 90", "chance: 90")]
    [InlineData("chance = 90 percent", "chance: 90 percent")]
    [InlineData("if fear > 60", "if: fear > 60")]
    [InlineData("from 1953-03-27", "from: 1953-03-27")]
    public void A_field_that_lost_its_colon(string said, string remedy)
    {
        Assert.Equal($"Write {remedy}", Only(Event(said)).Suggestion);
        Assert.Empty(Event(remedy));
    }

    /// <summary>The name alone is at fault: then that is said.</summary>
    [Theory]
    [InlineData("Beria is arrested", "R303", "beria is arrested")]
    [InlineData("Fear > 60", "R301", "fear > 60")]
    [InlineData("fear => 60", "X503", "fear >= 60")]
    [InlineData("40 < fear < 60", "X504", "40 < fear and fear < 60")]
    [InlineData("fear > 60 nad living < 5", "X502", "fear > 60 and living < 5")]
    public void What_is_known_better_is_said(string said, string code, string remedy)
    {
        Assert.Equal(code, Only(Condition(said)).Code);
        Assert.Empty(Condition(remedy));
    }

    private static Diagnostic Only(IReadOnlyList<Diagnostic> diagnostics) => Assert.Single(diagnostics);

    private static IReadOnlyList<Diagnostic> Condition(string written) => Compiled($"endings:\n  - id: tested\n    title: x\n    text: x\n    if: {written}\n");

    private static IReadOnlyList<Diagnostic> Effect(string written) => Compiled($"rules:\n  - id: tested\n    title: x\n    because: x\n    basis: guess\n    effects:\n      - {written}\n");

    private static IReadOnlyList<Diagnostic> Event(string written) => Compiled($"events:\n  - id: tested\n    title: x\n    text: x\n    invented: a test\n    {written}\n");

    private static IReadOnlyList<Diagnostic> Compiled(string more) => ScenarioCompiler.Compile(Samples.SetOf([.. Samples.Spring(), ("z.yaml", more)])).Diagnostics;
}
