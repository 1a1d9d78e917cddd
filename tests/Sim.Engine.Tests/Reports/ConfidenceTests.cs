using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Pages;
using Sim.Reports.Persons;
using Sim.Reports.Turns;
using Sim.Reports.Views;

namespace Sim.Engine.Tests.Reports;

/// <summary>Whom one has agreed with, and what can be noticed of others who have agreed against oneself.</summary>
public class ConfidenceTests
{
    private static GameView WithWords(params Sounded[] words)
    {
        var view = Views.Of(Views.NewGame());
        foreach (var word in words)
        {
            view.Chronicle.Add(word);
        }

        return view;
    }

    private static Sounded Asked(int target, int rival, bool agreed, int actor = SmallWorld.Khrushchev, bool leaked = false) =>
        new(0, actor, target, rival, agreed, leaked, new Draw(60, agreed ? 10 : 90), []);

    [Fact]
    public void The_desk_and_the_people_page_say_who_agreed_against_whom_and_when()
    {
        var view = WithWords(Asked(SmallWorld.Molotov, SmallWorld.Beria, true), Asked(SmallWorld.Malenkov, SmallWorld.Beria, false));
        Pledge(view, SmallWorld.Khrushchev, SmallWorld.Beria);
        foreach (var page in new[] { DeskPage.Of(view), PeoplePage.Of(view) })
        {
            Assert.Contains(
                "Who is with you Against Beria: Molotov agreed (26 Mar 53); Malenkov would not (26 Mar 53); you have given your word",
                Views.Flat(page), StringComparison.Ordinal);
        }

        Assert.Contains("In confidence: agreed on 26 Mar 53 to move against Beria", Views.Flat(PersonPage.Of(view, view.Scenario.People[SmallWorld.Molotov])), StringComparison.Ordinal);
        Assert.Contains("would not move against Beria", PeoplePage.Row(view, view.Scenario.People[SmallWorld.Malenkov]).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_man_is_bound_against_one_only_and_a_failed_blow_frees_all()
    {
        var view = WithWords(Asked(SmallWorld.Molotov, SmallWorld.Beria, true), Asked(SmallWorld.Molotov, SmallWorld.Malenkov, true));
        Assert.Equal("agreed on 26 Mar 53 to move against Malenkov", Confidences.With(view, SmallWorld.Molotov));
        view.Chronicle.Add(new ShowdownHeld(0, SmallWorld.Khrushchev, SmallWorld.Malenkov, [], 0, 0, null, ShowdownEnd.Outvoted));
        Assert.Equal("", Confidences.With(view, SmallWorld.Molotov));
    }

    [Fact]
    public void Whoever_is_out_is_no_longer_spoken_of()
    {
        var view = WithWords(Asked(SmallWorld.Molotov, SmallWorld.Beria, true));
        view.Situation.Numbers[view.Scenario.Layout.Standings + SmallWorld.Beria] = (int)Standing.Arrested;
        Assert.Empty(Confidences.Of(view));
    }

    [Fact]
    public void What_others_agreed_is_not_told()
    {
        var view = WithWords(Asked(SmallWorld.Molotov, SmallWorld.Beria, true, actor: SmallWorld.Malenkov));
        Assert.Empty(Confidences.Of(view));
    }

    [Fact]
    public void Half_of_the_room_agreed_against_the_player_shows_in_three_tiers()
    {
        var view = WithWords();
        Pledge(view, SmallWorld.Beria, SmallWorld.Khrushchev);
        Assert.Empty(Warnings.Of(view));

        Pledge(view, SmallWorld.Molotov, SmallWorld.Khrushchev);
        view.Situation.Numbers[view.Scenario.Layout.TrustSlot(SmallWorld.Beria, SmallWorld.Khrushchev)] = 10;
        var words = Views.Flat(Page.Of("x", Dispatches.Of(view)));
        Assert.Contains("Everybody sees: some who used to walk with you walk with one another; 1 of the 3 who vote with you are cool towards you", words, StringComparison.Ordinal);
        Assert.Contains("It is rumoured: that men of the Presidium have come to an understanding, and that it concerns you", words, StringComparison.Ordinal);
        Assert.Contains("In confidence: nobody has told you anything", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Beria", Views.Flat(Page.Of("x", Warnings.Of(view))), StringComparison.Ordinal);

        view.Chronicle.Add(Asked(SmallWorld.Molotov, SmallWorld.Khrushchev, true, actor: SmallWorld.Beria, leaked: true));
        Assert.Contains("A whisper reached you: Beria is looking for company against you (26 Mar 53)", Views.Flat(Page.Of("x", Warnings.Of(view))), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_was_told_in_confidence_is_reminded_of_it_however_few_have_agreed()
    {
        var view = WithWords(Asked(SmallWorld.Molotov, SmallWorld.Khrushchev, false, actor: SmallWorld.Beria, leaked: true));
        var words = Views.Flat(Page.Of("x", Warnings.Of(view)));
        Assert.Contains("Everybody sees: all who vote with you are correct", words, StringComparison.Ordinal);
        Assert.Contains("It is rumoured: nothing that concerns you", words, StringComparison.Ordinal);
        Assert.Contains("Molotov let you know: Beria asked in confidence whether he would move against you", words, StringComparison.Ordinal);
    }

    private static void Pledge(GameView view, int person, int against) => view.Situation.Numbers[view.Scenario.Layout.Pledges + person] = against + 1;
}
