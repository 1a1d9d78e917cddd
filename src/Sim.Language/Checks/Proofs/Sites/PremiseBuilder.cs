using Sim.Language.Checks.Proofs.Logic;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Sites;

/// <summary>What is known where a condition is asked, from how the game is played.</summary>
internal sealed class PremiseBuilder(Scenario scenario, Numbers numbers, Choices choices)
{
    private static readonly UInt128 IsActive = Choices.Only((int)Standing.Active);
    private static readonly PremiseReason[] OfDates = [PremiseReason.Dates];
    private static readonly PremiseReason[] OfDatesOnce = [PremiseReason.Dates, PremiseReason.Once];
    private static readonly PremiseReason[] OfAnswers = [PremiseReason.Game, PremiseReason.Asked];
    private static readonly PremiseReason[] OfFirstAnswers = [PremiseReason.Game, PremiseReason.Asked, PremiseReason.Unanswered];

    // Rules of one kind know the same.
    private readonly Dictionary<(Aimed, bool), Premises> _acts = [];

    /// <summary>While the game goes on, no turn is behind the last.</summary>
    public Premises InTheGame { get; } = new([Literal.Bound(numbers.Turn, 1, scenario.Calendar.Turns)], [PremiseReason.Game]);

    public Premises Of(Event happening)
    {
        var dates = Literal.Bound(numbers.Turn, happening.FromTurn + 1, happening.UntilTurn + 1);
        return happening.Again
            ? new Premises([dates], OfDates)
            : new Premises([dates, Literal.Choice(choices.Happened.First + happening.Index, Choices.No)], OfDatesOnce);
    }

    /// <summary>Of an event that another may raise, on any day of the game.</summary>
    public Premises OfRaised(Event happening) => happening.Again
        ? InTheGame
        : Made([(InTheGame.Literals[0], PremiseReason.Game), (Literal.Choice(choices.Happened.First + happening.Index, Choices.No), PremiseReason.Once)]);

    public Premises OfAnswer(Event happening)
    {
        var (game, asked) = (InTheGame.Literals[0], Literal.Choice(choices.Happened.First + happening.Index, Choices.Yes));
        return happening.Again
            ? new Premises([game, asked], OfAnswers)
            : new Premises([game, asked, Literal.Choice(choices.Chosen.First + happening.Index, Choices.Only(happening.Question!.Options.Length))], OfFirstAnswers);
    }

    public Premises Of(Rule rule) => rule.Each != Each.Person ? InTheGame : Made(
    [
        (Literal.Bound(numbers.Turn, 1, scenario.Calendar.Turns), PremiseReason.Game),
        (Literal.Choice(choices.StandingOfWho(new Who(WhoKind.Person)), IsActive), PremiseReason.Active),
    ]);

    public Premises Of(Machine machine, Transition way, int here)
    {
        var literals = new List<(Literal, PremiseReason)> { (Literal.Bound(numbers.Turn, 1, scenario.Calendar.Turns), PremiseReason.Game) };
        if (!Choices.AreTooMany(machine.States.Length))
        {
            literals.Add((Literal.Choice(choices.StateOf(machine.Index, Where.Here, here), Choices.Only(way.From)), PremiseReason.From));
        }

        return Made(literals);
    }

    public Premises Of(Act act)
    {
        if (!_acts.TryGetValue((act.Target, act.Rival), out var known))
        {
            _acts.Add((act.Target, act.Rival), known = Made(Doers(act)));
        }

        return known;
    }

    private List<(Literal, PremiseReason)> Doers(Act act)
    {
        List<WhoKind> there = [WhoKind.Actor];
        if (act.Target == Aimed.Person)
        {
            there.Add(WhoKind.Target);
        }

        if (act.Rival)
        {
            there.Add(WhoKind.Rival);
        }

        var literals = new List<(Literal, PremiseReason)> { (Literal.Bound(numbers.Turn, 1, scenario.Calendar.Turns), PremiseReason.Game) };
        for (var i = 0; i < there.Count; i++)
        {
            literals.Add((Literal.Choice(choices.StandingOfWho(new Who(there[i])), IsActive), PremiseReason.Active));
            for (var j = 0; j < i && !Choices.AreTooMany(scenario.People.Length + 1); j++)
            {
                literals.Add((Literal.Same(choices.WhoIs(new Who(there[j])), choices.WhoIs(new Who(there[i])), are: false), PremiseReason.Others));
            }
        }

        return literals;
    }

    private static Premises Made(List<(Literal Literal, PremiseReason Reason)> all) => new([.. all.Select(a => a.Literal)], [.. all.Select(a => a.Reason)]);
}
