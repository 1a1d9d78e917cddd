using Sim.Model.Chronicles;
using Sim.Reports.Pages;
using Sim.Reports.Turns;
using Sim.Reports.Views;

namespace Sim.Engine.Tests.Reports;

/// <summary>What stands behind each kind of cause, word by word, in one game of the small world.</summary>
public class WhyTests
{
    private static readonly Game Played = WhyWorld.Play(
        1, (0, "act sound_out molotov against beria"), (0, "act tax_relief"), (1, "act speech"), (1, "act court molotov"), (3, "act parade beria"));

    private static readonly GameView Whole = Views.Of(Played);

    [Fact]
    public void Behind_an_answer_stand_the_hands_with_two_reasons_and_the_event() => Assert.Equal(
        [
            "The amnesty: decided \"Release the petty offenders\", 3 to 1.",
            "Malenkov \"Release the petty offenders\", and spoke for it: by conviction: relief at once; fears Beria",
            "Beria \"Release the petty offenders\": it seemed to be winning behind Malenkov",
            "You \"Release the petty offenders\": your own decision",
            "Otherwise: Molotov \"Release nobody\"",
            "\"The amnesty\" came at its date, on no other condition",
        ],
        Behind(OfVariable(SmallWorld.Fear, 0), "Release the petty offenders -6"));

    [Fact]
    public void Behind_a_late_effect_stands_the_decision_it_came_from()
    {
        var lines = Behind(OfVariable(SmallWorld.Living, 3), "Release the petty offenders (26 Mar 53) +6");
        Assert.Equal("It was done 26 Mar 53 and took 3 weeks to be felt", lines[0]);
        Assert.Equal("The amnesty: decided \"Release the petty offenders\", 3 to 1.", lines[1]);
    }

    [Fact]
    public void Behind_a_rule_stand_its_condition_its_formula_and_what_had_moved_those_numbers() => Assert.Equal(
        [
            "It moves when: Fear 79 - Living 33 = 46, needed 40 or more",
            "By how much: -((Fear 79 - Living 33 - 40) / 3) = -2",
            "Fear last moved by -6, 26 Mar 53: Release the petty offenders -6",
            "Living last moved by +3, 26 Mar 53: Speak in public (Malenkov) +1, Speak in public (Beria) +1, Speak in public (Molotov) +1",
        ],
        Behind(OfVariable(SmallWorld.Fear, 0), "fear fades -2"));

    [Fact]
    public void Behind_an_event_stands_what_raised_it() => Assert.Equal(
        ["\"Queues for bread\" was raised by: The amnesty: decided \"Release the petty offenders\", 3 to 1."],
        Behind(OfVariable(SmallWorld.Living, 1), "Queues for bread -3"));

    [Fact]
    public void Behind_a_motion_stands_the_vote() => Assert.Equal(
        [
            "Your motion \"Tax relief\" was carried, 2 to 2, a tie that the chair decided.",
            "Malenkov \"for\", and spoke for it: by conviction: relief at once; fears Beria",
            "You \"for\", and spoke for it: your own decision",
            "Otherwise: Beria \"against\" and Molotov \"against\"",
        ],
        Behind(OfVariable(SmallWorld.Living, 1), "Tax relief (you) +4"));

    [Fact]
    public void Behind_an_act_stand_who_did_it_and_what_he_gained() => Assert.Equal(
        ["You: Court Molotov.", "What you gained by it: Molotov's trust in you +5"],
        Behind(OfVariable(SmallWorld.Fear, 1), "Court a colleague (you) +1"));

    [Fact]
    public void Behind_a_pulled_trigger_stands_whoever_pulled_it() => Assert.Equal(
        [
            "The course: from \"the old line\" to \"the new course\", because relief was carried.",
            "It was pulled by: Your motion \"Tax relief\" was carried, 2 to 2, a tie that the chair decided.",
        ],
        Behind(OfVariable(SmallWorld.Fear, 1), "the turn to \"the new course\" -2"));

    [Fact]
    public void Behind_a_step_of_a_crisis_stand_the_odds_worked_out_and_the_draw() => Assert.Equal(
        [
            "GDR: from \"calm\" to \"ferment\", because resentment outran fear (chance 35 of 100, drawn 5, so it came).",
            "What it needed: Resentment in GDR 70, needed 60 or more",
            "The odds: Resentment in GDR 70 - Fear 76 = -6, which gives 35 of 100",
            "Fear last moved by -1, 2 Apr 53: Court a colleague (you) +1, the turn to \"the new course\" -2",
        ],
        Behind(OfVariable(SmallWorld.Resentment, 1), "the turn to \"ferment\" +3"));

    [Fact]
    public void A_country_tells_its_steps_and_those_that_did_not_come()
    {
        Assert.Equal(
            ["Not to \"ferment\": Resentment in GDR 70, needed 60 or more; Resentment in GDR 70 - Fear 77 = -7, which gives 33 of 100, and it did not come"],
            Under(WhyCountryPage.Of(Whole, Played.Scenario.Countries[0], 0), "Crisis: why it went no further"));
        Assert.Equal(4, Under(WhyCountryPage.Of(Whole, Played.Scenario.Countries[0], 1), "Crisis: a step").Length);
        Assert.Contains("Nothing moved there in this week", Views.Flat(WhyCountryPage.Of(Whole, Played.Scenario.Countries[0], 2)), StringComparison.Ordinal);
    }

    [Fact]
    public void Behind_a_post_stands_whoever_gave_it()
    {
        var page = OfPerson(1);
        Assert.Equal(["You became Minister of Defence in place of Molotov (2 Apr 53)", "It was done by: You: Speak in public."], Behind(page, "the post of Minister of Defence +15"));
        Assert.Equal(["Beria became Minister of Defence in place of Khrushchev (2 Apr 53)", "It was done by: Beria: Speak in public."], Behind(page, "the post of Minister of Defence -15"));
        Assert.Equal(["You held the post of Secretary from the beginning; it grows by itself for whoever holds it"], Behind(page, "the post of Secretary +1"));
    }

    [Fact]
    public void A_person_tells_his_votes_his_words_in_confidence_and_the_steps_of_a_showdown()
    {
        Assert.Equal(["The amnesty: You \"Release the petty offenders\": your own decision"], Under(OfPerson(0), "Votes"));
        Assert.Equal(
            ["You asked Molotov in confidence whether he would move against Beria: Molotov would not (chance 27 of 100, drawn 94, so the answer was no). What weighed: though Beria holds too much; though he fears Beria"],
            Under(OfPerson(0), "In confidence"));
        var blow = Under(OfPerson(3), "The showdown");
        Assert.Equal("Hands: 1 for the removal, 3 against; no majority", blow[1]);
        Assert.StartsWith("Force: 60 for it, 52 against", blow[2], StringComparison.Ordinal);
        Assert.StartsWith("Chance: 55 of 100", blow[3], StringComparison.Ordinal);
        Assert.Contains(blow, l => l.StartsWith("Beria \"against it\", and spoke for it: ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_reach_and_the_secretaries_of_an_appeal_are_told()
    {
        var view = Views.Of(WhyWorld.Play(1));
        view.Chronicle.Add(new ShowdownHeld(
            6, SmallWorld.Malenkov, SmallWorld.Khrushchev, [new Stand(SmallWorld.Molotov, 0, [], false)], 0, 0, null, ShowdownEnd.Reversed,
            new Appeal(SmallWorld.Khrushchev, [], [], 70, 20, new Draw(90, 4), 60, 30, new Draw(80, 11))));
        var told = Under(WhyPersonPage.Of(view, Played.Scenario.People[SmallWorld.Khrushchev], 6), "The showdown");
        Assert.Contains("Gathered: the plenum met; aeroplanes, guards and telephones 70 against 20; chance 90 of 100, drawn 4", told);
        Assert.Contains("The plenum: turned the vote round; secretaries 60 against 30; chance 80 of 100, drawn 11", told);
    }

    [Fact]
    public void Before_the_archives_open_a_condition_tells_no_more_than_is_known()
    {
        var secret = Whole with { KeepsSecrets = true };
        var lines = Behind(WhyPage.Of(secret, Played.Scenario.Variables[SmallWorld.Fear], 0), "fear fades -2");
        Assert.Equal("It moves when: Fear ~80 - Living 33 = ~45, needed 40 or more", lines[0]);
        Assert.DoesNotContain("79", string.Join(' ', lines), StringComparison.Ordinal);

        // Whom Beria courted is nobody's business but theirs.
        var beria = WhyPersonPage.Of(secret, Played.Scenario.People[SmallWorld.Beria], 0);
        Assert.DoesNotContain("trust", Views.Flat(beria), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_and_every_step_of_many_games_is_told_with_values_that_bear_it_out()
    {
        var rules = 0;
        var steps = 0;
        for (var seed = 1UL; seed <= 30; seed++)
        {
            var game = WhyWorld.Play(seed, (0, "act tax_relief"));
            var view = Views.Of(game);
            for (var turn = 0; turn < game.Closes.Count - 1; turn++)
            {
                var fear = Views.Flat(WhyPage.Of(view, game.Scenario.Variables[SmallWorld.Fear], turn));
                var country = Views.Flat(WhyCountryPage.Of(view, game.Scenario.Countries[0], turn));
                Assert.DoesNotContain("(not so)", fear, StringComparison.Ordinal);
                var faded = game.Ledger.Of(turn, SmallWorld.Fear).FirstOrDefault(e => e.Cause.Kind == Model.Ledgers.CauseKind.Rule);
                if (faded.Wanted != 0)
                {
                    Assert.Contains($"/ 3) = {faded.Wanted} ", fear, StringComparison.Ordinal);
                    rules++;
                }

                if (game.Chronicle.OfTurn(turn).OfType<Transitioned>().FirstOrDefault(t => t.Machine == 1) is { Draw: { } draw })
                {
                    Assert.Contains($", which gives {draw.Odds} of 100", country, StringComparison.Ordinal);
                    steps++;
                }
            }
        }

        Assert.True(rules >= 20 && steps >= 20, $"{rules} rules, {steps} steps.");
    }

    private static Page OfVariable(int variable, int turn) => WhyPage.Of(Whole, Played.Scenario.Variables[variable], turn);

    private static Page OfPerson(int turn) => WhyPersonPage.Of(Whole, Played.Scenario.People[SmallWorld.Khrushchev], turn);

    private static string[] Behind(Page page, string cause) => Under(page, $"Behind {cause}");

    /// <summary>The lines under a heading.</summary>
    private static string[] Under(Page page, string heading)
    {
        var at = page.Blocks.IndexOf(new Heading(heading));
        Assert.True(at >= 0, $"There is no \"{heading}\" among: {string.Join("; ", page.Blocks.OfType<Heading>().Select(h => h.Text))}");
        return [.. Assert.IsType<Lines>(page.Blocks[at + 1]).Items];
    }
}
