using System.Collections.Immutable;
using Sim.Engine.Evaluation;
using Sim.Engine.Tests.Reports;
using Sim.Engine.Turns;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Tests.Ahead;

/// <summary>Scenarios, situations and conditions made by lot from one number, to hold the fast ways of the engine against plain ones.</summary>
internal sealed class RandomWorld(int seed)
{
    private readonly Random _lots = new(seed);

    /// <summary>The small world with acts, aims and weights made by lot.</summary>
    public Scenario Scenario()
    {
        var small = SmallWorld.Scenario;
        return small with
        {
            Aims = [small.Aims[0] with { Weighs = [.. Several(4, () => new AimWeight(AnyReading(Scope.Actor), Between(-4, 4)))], Common = Between(0, 2) * 20 }],
            Acts = [.. small.Acts.Select(Act)],
            Weights = new Weights { Balance = Between(10, 40), OwnBase = Between(0, 4), Dread = Between(5, 40), Stance = Between(0, 15) },
        };
    }

    /// <summary>A situation of a scenario with every number within its limits, offices held or not, and people here or gone.</summary>
    public Situation Situation(Table table)
    {
        var situation = Beginning.Of(table, (ulong)_lots.NextInt64(), -1);
        var (numbers, layout, scenario) = (situation.Numbers, situation.Scenario.Layout, situation.Scenario);
        foreach (var variable in scenario.Variables)
        {
            numbers[layout.Variables + variable.Index] = Between(variable.Min, variable.Max);
        }

        numbers[Layout.Turn] = Between(0, 5);
        for (var person = 0; person < layout.People; person++)
        {
            numbers[layout.Standings + person] = Between(0, 5) == 0 ? (int)Standing.Dismissed : (int)Standing.Active;
            numbers[layout.Seats + person] = (int)(Between(0, 2) == 0 ? Seat.Candidate : Seat.Full);
            numbers[layout.SlotsLeft + person] = 2;
            numbers[layout.Pledges + person] = Between(0, layout.People);
        }

        for (var office = 0; office < scenario.Offices.Length; office++)
        {
            numbers[layout.Holders + office] = Between(0, layout.People);
        }

        for (var act = 0; act < layout.Acts; act++)
        {
            numbers[layout.TimesDone + act] = Between(0, 1);
            numbers[layout.LastDone + (act * layout.People) + Between(0, layout.People - 1)] = Between(0, numbers[Layout.Turn]);
        }

        numbers[layout.Happened + Between(0, scenario.Events.Length - 1)] = Between(0, numbers[Layout.Turn]);
        return situation;
    }

    public Cast Cast() => new(Anybody(), Anybody(), Anybody(), Between(-1, 0), Anybody());

    public Expression Condition(Scope scope, int depth = 2) => Between(0, depth > 0 ? 17 : 13) switch
    {
        0 => new HasStanding(AnyWho(scope), Standing.Active),
        1 => new HasSeat(AnyWho(scope), Seat.Full),
        2 => new SamePerson(AnyWho(scope), Between(0, 3) == 0 ? new Who(WhoKind.Nobody) : AnyWho(scope)),
        3 => new HasHappened(Between(0, 1)),
        4 => new WasDone(Between(0, 6)),
        5 => new Comparison(AnyRelation(), new ShareReading(AnyWho(scope)), new Number(Between(0, 60))),
        6 => new Comparison(AnyRelation(), new TurnReading(), new Number(Between(0, 7))),
        7 or 8 => new Comparison(AnyRelation(), AnyReading(scope), Between(0, 2) == 0 ? Amount(scope) : new Number(Between(0, 100))),
        9 => new Comparison(AnyRelation(), new TrustedReading(AnyWho(scope)), new Number(Between(20, 70))),
        10 => new Comparison(AnyRelation(), new VacanciesReading(), new Number(Between(0, 2))),
        11 => new Comparison(AnyRelation(), new AgreedAgainst(AnyWho(scope)), new Number(Between(0, 3))),
        12 => new Comparison(AnyRelation(), new ToldReading(AnyReading(scope)), new Number(Between(0, 100))),
        13 => new Comparison(AnyRelation(), new Either(Condition(scope, 0), AnyReading(scope), new Number(Between(0, 9))), new Number(Between(0, 60))),
        14 => new Not(Condition(scope, depth - 1)),
        15 => new Any([.. Several(3, () => Condition(scope, depth - 1))]),
        _ => new All([.. Several(3, () => Condition(scope, depth - 1))]),
    };

    public Expression Amount(Scope scope) => Between(0, 6) switch
    {
        0 or 1 => new Number(Between(-12, 12)),
        2 => Approach(AnyReading(scope)),
        3 => new Arithmetic((Operator)Between(0, 3), AnyReading(scope), new Number(Between(-3, 9))),
        4 => new Arithmetic((Operator)Between(0, 3), AnyReading(scope), AnyReading(scope)),
        5 => new Either(new Comparison(AnyRelation(), AnyReading(scope), new Number(Between(0, 100))), new Number(Between(-9, 9)), AnyReading(scope)),
        _ => new Call(Function.Odds, [new Arithmetic(Operator.Subtract, AnyReading(scope), new Number(50))]),
    };

    public Reading AnyReading(Scope scope) => Between(0, scope == Scope.Country ? 3 : 2) switch
    {
        0 => new VariableReading(Between(0, 3)),
        1 => new PersonReading(AnyWho(scope), Between(0, 8)),
        2 => new TrustReading(AnyWho(scope), AnyWho(scope)),
        _ => new CountryReading(Where.Here, 0),
    };

    // What most authors write: the nearer to a limit, the less.
    private static Arithmetic Approach(Reading reading) =>
        new(Operator.Add, new Number(1), new Arithmetic(Operator.Divide, new Arithmetic(Operator.Subtract, new Number(90), reading), new Number(6)));

    private Act Act(Act act)
    {
        var scope = act.Target switch
        {
            Aimed.Person => act.Rival ? Scope.Rival : Scope.Target,
            Aimed.Country => Scope.Country,
            _ => Scope.Actor,
        };
        return act with
        {
            If = Between(0, 2) == 0 ? Condition(scope) : null,
            Needs = Between(0, 1) == 0 ? Condition(scope) : null,
            Effects = [.. act.Rival ? act.Effects : [], .. Several(6, () => Effect(scope))],
            Line = [Between(-2, 2)],
            Rest = Between(0, 2),
            Once = Between(0, 3) == 0,
        };
    }

    private Effect Effect(Scope scope) => Between(0, 13) switch
    {
        0 => new Change(new TrustReading(new Who(WhoKind.Everyone), AnyWho(scope)), new Number(Between(-3, 3)), false),
        1 => new Change(new TrustReading(AnyWho(scope), new Who(WhoKind.Everyone)), new Number(Between(-3, 3)), false),
        2 => new After(2, new Change(AnyReading(scope), new Number(Between(-7, 7)), false), 0),
        3 => new Appoint(AnyWho(scope), Between(0, 2)),
        4 => new Vacate(Between(0, 2)),
        5 => new ChangeStanding(AnyWho(scope), Standing.Dismissed),
        6 => new Change(AnyReading(scope), Amount(scope), Set: true),
        7 => Own(AnyReading(scope)),
        8 => new Demote(AnyWho(scope)),
        9 => new Appoint(AnyWho(scope), Appoint.GreatestVacant),
        _ => new Change(AnyReading(scope), Amount(scope), Set: false),
    };

    private static Change Own(Reading reading) => new(reading, Approach(reading), Set: false);

    private Who AnyWho(Scope scope) => Between(0, scope == Scope.Rival ? 5 : scope == Scope.Target ? 4 : 3) switch
    {
        0 => new Who(WhoKind.Named, Between(0, 3)),
        1 => new Who(WhoKind.Holder, Between(0, 2)),
        2 or 3 => new Who(WhoKind.Actor),
        4 => new Who(WhoKind.Target),
        _ => new Who(WhoKind.Rival),
    };

    private Relation AnyRelation() => (Relation)Between(0, 5);

    private int Anybody() => Between(-1, 3);

    private List<T> Several<T>(int most, Func<T> one) => [.. Enumerable.Range(0, Between(1, most)).Select(_ => one())];

    private int Between(int least, int most) => _lots.Next(least, most + 1);
}

/// <summary>Who can be spoken of.</summary>
internal enum Scope
{
    Actor,
    Target,
    Rival,
    Country,
}
