using Sim.Model.Chronicles;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Reports.Endings;
using Sim.Reports.Pages;
using Sim.Reports.Turns;

namespace Sim.Engine.Tests.Reports;

/// <summary>Paragraphs that are told only where they are true, or only to whoever plays a chair.</summary>
public sealed class PassageTests
{
    private static readonly Expression Afraid = new Comparison(Relation.AtLeast, new VariableReading(SmallWorld.Fear), new Number(60));
    private static readonly Passage Whispered = new(Afraid, [], "It is told in whispers.");
    private static readonly Passage Aloud = new(new Not(Afraid), [], "It is told aloud.");
    private static readonly Passage Yours = new(null, [SmallWorld.Beria], "You knew it before.");

    [Theory]
    [InlineData(80, SmallWorld.Khrushchev, "It is told in whispers.")]
    [InlineData(20, SmallWorld.Khrushchev, "It is told aloud.")]
    [InlineData(80, SmallWorld.Beria, "It is told in whispers. You knew it before.")]
    public void After_the_text_of_an_event_stands_what_is_true_as_it_comes(int fear, int chair, string told)
    {
        var game = Game.Begin(World(fear, effect: 0), 7, chair);
        var page = Views.Flat(Page.Of("", Dispatches.OfEvent(Views.Of(game), game.Chronicle.Happenings.OfType<EventHappened>().Single(h => h.Event == 0))));
        Assert.Contains($"A letter is found. {told}", page, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_told_of_the_moment_before_the_event_has_any_effect_and_stays_so()
    {
        var game = Game.Begin(World(fear: 80, effect: -50), 7, SmallWorld.Khrushchev);
        Assert.True(game.Situation.Numbers[game.Scenario.Layout.Variables + SmallWorld.Fear] < 60);
        Views.EndTurn(game);
        Assert.Equal([0], game.Chronicle.Happenings.OfType<EventHappened>().Single(h => h.Event == 0).Also.ToArray());
    }

    [Fact]
    public void Nothing_that_happens_depends_on_what_is_told()
    {
        var told = Played(World(fear: 80, effect: -50));
        var silent = World(fear: 80, effect: -50);
        silent = silent with { Events = [.. silent.Events.Select(happening => happening with { Also = [] })] };
        Assert.Equal(Played(silent).Situation.Hash(), told.Situation.Hash());
    }

    [Theory]
    [InlineData(100, "It is over. It is told in whispers.")]
    [InlineData(0, "It is over. It is told aloud.")]
    public void After_the_text_of_an_ending_stands_what_is_true_at_the_end(int fear, string told)
    {
        var world = World(fear, effect: 0);
        world = world with
        {
            Rules = [],
            Events = [],
            Endings = [new Ending(0, "end", "The end of it", null, "It is over.", false) { Also = [Whispered, Aloud, Yours] }],
        };
        Assert.Contains(told, Views.Flat(EndingPage.Of(Views.Of(Played(world)))), StringComparison.Ordinal);
    }

    private static Game Played(Scenario scenario)
    {
        var game = Game.Begin(scenario, 7, SmallWorld.Khrushchev);
        while (!game.IsOver)
        {
            Views.EndTurn(game);
        }

        return game;
    }

    /// <summary>The small world with so much fear, in which a letter is found on the first day.</summary>
    private static Scenario World(int fear, int effect) => SmallWorld.With(s => s with
    {
        Variables = s.Variables.SetItem(SmallWorld.Fear, s.Variables[SmallWorld.Fear] with { Start = fear }),
        Events = s.Events.SetItem(0, s.Events[0] with
        {
            FromTurn = 0,
            UntilTurn = 0,
            If = null,
            Chance = null,
            OnlyRaised = false,
            Voices = [],
            Text = "A letter is found.",
            Effects = [new Change(new VariableReading(SmallWorld.Fear), new Number(effect), false)],
            Also = [Whispered, Aloud, Yours],
        }),
    });
}
