using Sim.Engine.Choices;
using Sim.Engine.Politics;
using Sim.Engine.Turns;
using Sim.Model.Chronicles;

namespace Sim.Engine.Tests.Politics;

/// <summary>What moves a vote beside conviction: that it can wait, that a vote is owed, and who finds it worth his word.</summary>
public sealed class VotingTests
{
    private const int On = 0, Back = 1, Wait = 2;
    private const int Anna = Council.Anna, Boris = Council.Boris, Clara = Council.Clara, Dora = Council.Dora;

    [Fact]
    public void Whoever_would_lose_today_puts_it_off_and_whoever_wins_does_not()
    {
        var stands = NewRoom().Stances(2, 2, 2, -2).Vote(mayWait: true).Count();
        Assert.Equal([On, On, On, Wait], stands.Select(s => s.Option));
        Assert.Equal(ReasonKind.Delay, stands[Dora].Reasons[0].Kind);
        Assert.All(stands.Take(3), stand => Assert.DoesNotContain(stand.Reasons, r => r.Kind == ReasonKind.Delay));
    }

    [Fact]
    public void Where_nothing_can_wait_he_votes_as_he_thinks() =>
        Assert.Equal([On, On, On, Back], NewRoom().Stances(2, 2, 2, -2).Vote().Count().Select(s => s.Option));

    [Fact]
    public void Whose_answer_is_not_behind_has_nothing_to_wait_for() =>
        Assert.Equal([On, On, Back, Back], NewRoom().Stances(2, 2, -2, -2).Vote(mayWait: true).Count().Select(s => s.Option));

    [Fact]
    public void Who_goes_with_the_others_says_behind_whom_and_who_is_in_front_says_why()
    {
        var stands = new Room(Council.With(("nerve: 0", "nerve: 0\n  bandwagon: 40"))).Stances(1, 0, 0, 0).Vote().Count();
        Assert.All(stands, stand => Assert.Equal(On, stand.Option));
        Assert.All(stands.Skip(1), stand => Assert.Equal((ReasonKind.Bandwagon, Anna), (stand.Reasons[0].Kind, stand.Reasons[0].Index)));
        Assert.Equal(ReasonKind.Stance, stands[Anna].Reasons[0].Kind);
    }

    [Fact]
    public void Behind_a_speaker_rather_than_behind_whoever_is_surest()
    {
        var ballot = new Room(Council.With(("nerve: 0", "nerve: 0\n  bandwagon: 40"))).Stances(2, 1, 0, 0).Vote();
        ballot.Speak(Boris);
        Assert.Equal(Boris, ballot.Count()[Dora].Reasons.Single(r => r.Kind == ReasonKind.Bandwagon).Index);
    }

    [Fact]
    public void A_debt_is_paid_to_whoever_speaks_for_what_he_asks()
    {
        var room = NewRoom().Stances(1, 0, 0, -2).Owes(Dora, Anna);
        var ballot = room.Vote();
        ballot.Speak(Anna);
        var stands = ballot.Count();
        Assert.Equal(On, stands[Dora].Option);
        Assert.Equal(new Reason(ReasonKind.Debt, Anna, Bargains.Owed), stands[Dora].Reasons[0]);
    }

    [Fact]
    public void A_debt_that_nobody_calls_binds_nobody()
    {
        var room = NewRoom().Stances(1, 0, 0, -2).Owes(Dora, Anna);
        var ballot = room.Vote();
        Assert.Equal(Back, ballot.Count()[Dora].Option);
        Bargains.Remember(room.Affairs, ballot.Hands, new Item(Items.Question, 0, -1, -1, -1));
        Assert.Empty(room.Affairs.Chronicle.Happenings);
        Assert.Equal(Anna, room.Situation.OwesVoteTo(Dora));
    }

    [Fact]
    public void He_votes_where_his_creditor_stands_in_the_end_and_not_where_that_one_had_leaned()
    {
        // Anna leans back a little, and goes with the two whom she trusts.
        var room = new Room(Council.With(("nerve: 0", "nerve: 0\n  stance: 4"))).Stances(-1, 2, 2, -2).Owes(Dora, Anna).Trust(Anna, Boris, 100).Trust(Anna, Clara, 100);
        var ballot = room.Vote();
        Assert.Equal(Back, ballot.LeanOf(Anna));
        ballot.Speak(Anna);
        var stands = ballot.Count();
        Assert.Equal((On, On), (stands[Anna].Option, stands[Dora].Option));
    }

    [Fact]
    public void Whoever_feels_strongly_breaks_his_word_and_is_remembered_for_it_once()
    {
        var scenario = Council.With(("nerve: 0", "nerve: 0\n  stance: 30"));
        var room = new Room(scenario).Stances(2, 0, 0, -2).Owes(Dora, Anna);
        var ballot = room.Vote();
        ballot.Speak(Anna);
        Assert.Equal(Back, ballot.Count()[Dora].Option);
        var before = room.Situation.Trust(Anna, Dora);
        Bargains.Remember(room.Affairs, ballot.Hands, new Item(Items.Question, 0, -1, -1, -1));
        Bargains.Remember(room.Affairs, ballot.Hands, new Item(Items.Question, 0, -1, -1, -1));
        Assert.Equal((Dora, Anna), (room.Told<WordBroken>().Person, room.Told<WordBroken>().Creditor));
        Assert.Equal((0, -1), (room.Told<WordBroken>().Event, room.Told<WordBroken>().Act));
        Assert.Equal(before - 12, room.Situation.Trust(Anna, Dora));
    }

    [Fact]
    public void Only_whoever_feels_strongly_speaks_and_only_for_what_is_not_lost()
    {
        Assert.True(Speeches.WouldSpeak(NewRoom().Stances(2, 1, -2, -2).Vote(), Dora));
        Assert.False(Speeches.WouldSpeak(NewRoom().Stances(2, 1, -2, -1).Vote(), Dora));
        Assert.False(Speeches.WouldSpeak(NewRoom().Stances(2, 1, 1, -2).Vote(), Dora));
    }

    private static Room NewRoom() => new(Council.With(Council.Quarrel, ""));
}
