using Sim.Model.Chronicles;
using Sim.Model.Ledgers;
using Sim.Model.Moments;
using Sim.Model.Scenarios;
using Sim.Reports.Endings;
using Sim.Reports.Menus;
using Sim.Reports.Pages;
using Sim.Reports.Persons;
using Sim.Reports.Sessions;
using Sim.Reports.Turns;
using Sim.Reports.Views;
using Sim.Reports.Wording;
using Sim.Reports.Wording.Happenings;
using Sim.Reports.Worlds;

namespace Sim.Engine.Tests.Reports;

public class KnowledgeTests
{
    [Fact]
    public void Hidden_figures_appear_on_no_page_before_the_end()
    {
        var game = Views.NewGame();
        var pages = 0;
        while (!game.IsOver)
        {
            var view = Views.Of(game);
            foreach (var page in Every(view))
            {
                pages++;
                var words = Views.Flat(page);
                Assert.DoesNotContain("doubt", words, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("health", words, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("To lead", words, StringComparison.Ordinal);
            }

            Views.EndTurn(game);
        }

        Assert.True(pages > 50);
        Assert.Contains("Secret doubt", Views.Flat(EndingPage.Of(Views.Of(game))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_others_feel_is_a_word_and_never_a_number()
    {
        var game = Views.NewGame();
        game.Situation.Numbers[game.Scenario.Layout.TrustSlot(SmallWorld.Molotov, SmallWorld.Khrushchev)] = 73;
        var words = Views.Flat(PersonPage.Of(Views.Of(game), game.Scenario.People[SmallWorld.Molotov]));
        Assert.Contains("Towards you: warm", words, StringComparison.Ordinal);
        Assert.DoesNotContain("73", words, StringComparison.Ordinal);
        Assert.Contains("Alarm: at ease", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_is_courted_sees_who_courts_him_and_what_it_did_and_a_third_does_not()
    {
        var view = Views.Of(Views.NewGame());
        var toYou = new ActDone(0, 0, SmallWorld.Beria, SmallWorld.Khrushchev, -1, Seen.Secret);
        var toAnother = new ActDone(0, 0, SmallWorld.Malenkov, SmallWorld.Molotov, -1, Seen.Secret);
        view.Chronicle.Add(toYou);
        view.Chronicle.Add(toAnother);
        Assert.Contains("Beria: Court Khrushchev", Telling.Of(view, toYou)!.Text, StringComparison.Ordinal);
        Assert.Null(Telling.Of(view, toAnother));
        var authority = view.Scenario.Variables[SmallWorld.PersonVariable(SmallWorld.Khrushchev, Layout.Authority)];
        Assert.Contains("Beria", Causes.Text(view, new Cause(CauseKind.Act, 0, -1, SmallWorld.Beria, 0), 0, authority), StringComparison.Ordinal);
        Assert.Equal(Causes.Unseen, Causes.Text(view, new Cause(CauseKind.Act, 0, -1, SmallWorld.Malenkov, 0), 0, authority));
    }

    [Fact]
    public void A_traded_vote_says_on_what_it_is_given()
    {
        var game = Forecasts.ForecasterTests.AtSession();
        var chair = game.Situation.Chair;
        game.Situation.Numbers[game.Scenario.Layout.Owes + SmallWorld.Molotov] = chair + 1;
        game.Situation.Numbers[game.Scenario.Layout.Owes + chair] = SmallWorld.Beria + 1;
        var view = Views.Of(game);
        var words = Views.Flat(SessionPage.Of(view, (SessionMoment)view.Moment));
        Assert.Contains("Owed to you: Molotov's hand in this session; on whatever you have moved or speak for", words, StringComparison.Ordinal);
        Assert.Contains("You owe: Beria your hand in this session; on whatever he has moved or speaks for", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_leans_where_is_seen_at_the_desk_while_there_is_time_to_act()
    {
        var game = Views.NewGame();
        Assert.IsType<InitiativeMoment>(game.Moment);
        Assert.Matches("so far [0-9] of 3 lean to", Views.Flat(DeskPage.Of(Views.Of(game))));
    }

    [Fact]
    public void A_rumour_without_a_name_is_not_told_by_what_it_did_to_the_doer()
    {
        var view = Views.Of(Views.NewGame());
        view.Chronicle.Add(new ActDone(0, 4, SmallWorld.Beria, SmallWorld.Molotov, -1, Seen.Rumoured));
        var whisper = new Cause(CauseKind.Act, 4, -1, SmallWorld.Beria, 0);
        string Told(int person) => Causes.Text(view, whisper, 0, view.Scenario.Variables[SmallWorld.PersonVariable(person, Layout.Authority)]);
        Assert.StartsWith("rumoured: ", Told(SmallWorld.Molotov), StringComparison.Ordinal);
        Assert.Equal(Causes.Unseen, Told(SmallWorld.Beria));
        Assert.Equal(Causes.Unseen, Causes.Text(view, whisper, 0, view.Scenario.Variables[SmallWorld.Trust(SmallWorld.Khrushchev, SmallWorld.Beria)]));
    }

    [Fact]
    public void A_promise_is_a_reason_only_for_those_who_know_of_it()
    {
        var view = Views.Of(Views.NewGame());
        var held = new ShowdownHeld(0, SmallWorld.Malenkov, SmallWorld.Beria,
            [new Stand(SmallWorld.Molotov, 0, [new Reason(ReasonKind.Pledge, SmallWorld.Malenkov, 60), new Reason(ReasonKind.Balance, SmallWorld.Beria, 20)], false)],
            50, 40, new Draw(60, 10), ShowdownEnd.Arrested);
        var words = Views.Flat(VoteResult.Of(view, held)!);
        Assert.Contains("Molotov: for his removal; for reasons of his own; because Beria holds too much", words, StringComparison.Ordinal);
        view.Chronicle.Add(new Sounded(0, SmallWorld.Khrushchev, SmallWorld.Molotov, SmallWorld.Beria, true, false, new Draw(60, 20), []));
        Assert.Contains("had agreed to it beforehand", Views.Flat(VoteResult.Of(view, held)!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_vote_that_was_owed_is_a_reason_only_for_those_between_whom_it_was_owed()
    {
        var view = Views.Of(Views.NewGame());
        QuestionDecided Vote(int creditor) => new(0, 0, 0, -1, [new Stand(SmallWorld.Molotov, 0, [new Reason(ReasonKind.Debt, creditor, 60)], false), new Stand(creditor, 0, [], true)]);
        Assert.Contains("Molotov: Release the petty offenders; because he owed you his vote", Views.Flat(VoteResult.Of(view, Vote(SmallWorld.Khrushchev))!), StringComparison.Ordinal);
        Assert.Contains("Molotov: Release the petty offenders; for reasons of his own", Views.Flat(VoteResult.Of(view, Vote(SmallWorld.Beria))!), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_put_it_off_because_he_would_have_lost_says_so()
    {
        var view = Views.Of(Views.NewGame());
        var off = new QuestionPutOff(0, 0, [new Stand(SmallWorld.Molotov, 3, [new Reason(ReasonKind.Delay, -1, 40), new Reason(ReasonKind.Bandwagon, -1, -6)], false)]);
        Assert.Contains("his own answer would have lost today; though it seemed to be losing", Views.Flat(VoteResult.Of(view, off)!), StringComparison.Ordinal);
    }

    [Fact]
    public void Trust_and_distrust_read_by_the_side_on_which_the_other_stood()
    {
        var view = Views.Of(Views.NewGame());
        var vote = new QuestionDecided(0, 0, 0, -1,
        [
            new Stand(SmallWorld.Malenkov, 0, [new Reason(ReasonKind.Stance, 0, 24), new Reason(ReasonKind.Trust, SmallWorld.Beria, 9), new Reason(ReasonKind.Trust, SmallWorld.Molotov, 5)], false),
            new Stand(SmallWorld.Beria, 0, [], true),
            new Stand(SmallWorld.Molotov, 1, [new Reason(ReasonKind.Stance, 0, 24), new Reason(ReasonKind.Fear, SmallWorld.Beria, -6)], false),
        ]);
        var words = Views.Flat(VoteResult.Of(view, vote)!);
        Assert.Contains("decided \"Release the petty offenders\", 2 to 1.", words, StringComparison.Ordinal);
        Assert.Contains("by conviction: relief at once; trusts Beria; distrusts Molotov", words, StringComparison.Ordinal);
        Assert.Contains("by conviction: heavy industry first; though he fears Beria", words, StringComparison.Ordinal);
        Assert.Contains("Beria: Release the petty offenders, and spoke for it", words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_sets_what_was_decided_beside_what_was_done()
    {
        var game = Views.NewGame();
        while (!game.IsOver)
        {
            Views.EndTurn(game);
        }

        var words = Views.Flat(EndingPage.Of(Views.Of(game)));
        Assert.Contains("What was done: Release the petty offenders", words, StringComparison.Ordinal);
        Assert.Contains("You chose: Release the petty offenders", words, StringComparison.Ordinal);
        Assert.Contains("Source: Kramer, The early crisis (1999), scholarship, p. 12 [checked]", words, StringComparison.Ordinal);
        Assert.Contains("Conjecture: nobody can know", words, StringComparison.Ordinal);
        Assert.Contains("Molotov: To lead (", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_says_what_is_known_of_the_effects_and_when()
    {
        var game = Views.NewGame();
        Views.Of(game);
        while (game.Moment is not SessionMoment)
        {
            Assert.Null(game.Decide(new Model.Decisions.Rest()));
        }

        var view = Views.Of(game);
        var menu = Menu.Of(view);
        Assert.Equal(["all", "nobody", "petty"], menu.Select(o => o.Word).Order(StringComparer.Ordinal));
        Assert.Equal("Khrushchev is not ready for it.", menu.Single(o => o.Word == "all").Refusal);
        Assert.Equal("Fear falls clearly; Living rises clearly (in 3 weeks)", CardPage.Effects(view, menu.Single(o => o.Word == "petty")));
    }

    [Fact]
    public void An_office_is_named_as_it_was_held_when_the_thing_happened()
    {
        var view = Views.Of(Views.NewGame());
        var event_ = view.Chronicle.Happenings.OfType<EventHappened>().First();
        Assert.Contains("A draft lies before Malenkov", Views.Flat(Page.Of("x", Dispatches.OfEvent(view, event_))), StringComparison.Ordinal);
        view.Chronicle.Add(new OfficeChanged(0, 0, SmallWorld.Malenkov, SmallWorld.Molotov));
        view.Situation.Numbers[view.Scenario.Layout.Holders] = SmallWorld.Molotov + 1;
        Assert.Contains("A draft lies before Malenkov", Views.Flat(Page.Of("x", Dispatches.OfEvent(view, event_))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_game_that_rivals_played_alone_can_be_told_too()
    {
        var game = Views.NewGame(3, chair: -1);
        var view = Views.Of(game);
        Assert.All(Every(view).Append(EndingPage.Of(view)), p => Assert.NotEmpty(Views.Flat(p)));
        Assert.DoesNotContain("You chose", Views.Flat(EndingPage.Of(view)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_view_of_prose_stays_short_enough_for_a_small_screen()
    {
        var view = Views.Of(Views.NewGame());
        foreach (var offer in Menu.Of(view))
        {
            Assert.InRange(Views.Flat(CardPage.Of(view, offer)).Split(' ').Length, 1, 110);
        }
    }

    private static IEnumerable<Page> Every(GameView view)
    {
        yield return DeskPage.Of(view);
        yield return PeoplePage.Of(view);
        yield return BlocPage.Of(view);
        yield return MachinesPage.Of(view);
        yield return LogPage.Of(view);
        yield return ArchivePage.Of(view);
        foreach (var person in view.Scenario.People)
        {
            yield return PersonPage.Of(view, person);
        }

        foreach (var offer in Menu.Of(view))
        {
            yield return CardPage.Of(view, offer);
        }

        if (view.ClosedTurns > 0)
        {
            yield return TurnReport.Of(view, view.ClosedTurns - 1);
        }

        if (view.Moment is SessionMoment session)
        {
            yield return SessionPage.Of(view, session);
        }
    }
}
