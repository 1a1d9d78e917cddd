using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Tests;

/// <summary>What each way of writing a condition or an effect means.</summary>
public sealed class ExpressionTests
{
    private static readonly Scenario Spring = Compiled("");
    private static readonly VariableReading Fear = new(Spring.VariableNamed("fear")!.Index);
    private static readonly VariableReading Raised = new(Spring.VariableNamed("norms_raised")!.Index);
    private static readonly Comparison IsRaised = new(Relation.NotEqual, Raised, new Number(0));
    private static readonly Comparison Afraid = new(Relation.AtLeast, Fear, new Number(60));

    public static TheoryData<string, Expression> Conditions() => new()
    {
        { "fear >= 60", Afraid },
        { "fear ≥ 60", Afraid },
        { "\"fear >= 60\"", Afraid },
        { "norms_raised", IsRaised },
        { "not norms_raised", new Not(IsRaised) },
        { "fear − 5 < -3", new Comparison(Relation.Less, new Arithmetic(Operator.Subtract, Fear, new Number(5)), new Number(-3)) },
        { "beria.security > 1", new Comparison(Relation.Greater, new VariableReading(Spring.VariableNamed("beria.security")!.Index), new Number(1)) },
        { "gdr.resent > 1", new Comparison(Relation.Greater, new VariableReading(Spring.VariableNamed("gdr.resent")!.Index), new Number(1)) },
        { "premier.authority > 1", new Comparison(Relation.Greater, new PersonReading(new Who(WhoKind.Holder, 0), Layout.Authority), new Number(1)) },
        { "trust(molotov, beria) > 1", new Comparison(Relation.Greater, new VariableReading(Spring.VariableNamed("trust(molotov, beria)")!.Index), new Number(1)) },
        { "trust(premier, beria) > 1", new Comparison(Relation.Greater, new TrustReading(new Who(WhoKind.Holder, 0), new Who(WhoKind.Named, 1)), new Number(1)) },
        { "share(beria) > 40", new Comparison(Relation.Greater, new ShareReading(new Who(WhoKind.Named, 1)), new Number(40)) },
        { "trusted(beria) < 40", new Comparison(Relation.Less, new TrustedReading(new Who(WhoKind.Named, 1)), new Number(40)) },
        { "elsewhere(rising) > 0", new Comparison(Relation.Greater, new Elsewhere(1, 1), new Number(0)) },
        { "when(norms_raised, 3, 1) > 2", new Comparison(Relation.Greater, new Either(IsRaised, new Number(3), new Number(1)), new Number(2)) },
        { "premier is malenkov", new SamePerson(new Who(WhoKind.Holder, 0), new Who(WhoKind.Named, 0)) },
        { "premier is not malenkov", new Not(new SamePerson(new Who(WhoKind.Holder, 0), new Who(WhoKind.Named, 0))) },
        { "first_secretary is vacant", new SamePerson(new Who(WhoKind.Holder, 1), new Who(WhoKind.Nobody)) },
        { "beria is arrested", new HasStanding(new Who(WhoKind.Named, 1), Standing.Arrested) },
        { "molotov is candidate", new HasSeat(new Who(WhoKind.Named, 2), Seat.Candidate) },
        { "course is new_course", new InState(0, new Where(0), 1) },
        { "gdr is rising", new InState(1, new Where(0), 1) },
        { "poland is rising", new InState(1, new Where(1), 1) },
        { "happened(amnesty)", new HasHappened(0) },
        { "chosen(amnesty.petty)", new WasChosen(0, 1) },
        { "done(tax_relief)", new WasDone(3) },
        { "turns_since(amnesty) > 2", new Comparison(Relation.Greater, new TurnsSince(0), new Number(2)) },
        { "turn = 3", new Comparison(Relation.Equal, new TurnReading(), new Number(3)) },
    };

    public static TheoryData<string, Effect> Effects() => new()
    {
        { "fear -5", new Change(Fear, new Number(-5), Set: false) },
        { "fear – 5", new Change(Fear, new Number(-5), Set: false) },
        { "fear = 20", new Change(Fear, new Number(20), Set: true) },
        { "fear + living / 2", new Change(Fear, new Arithmetic(Operator.Divide, new VariableReading(Spring.VariableNamed("living")!.Index), new Number(2)), Set: false) },
        { "fear -5 + 2", new Change(Fear, new Arithmetic(Operator.Add, new Number(-5), new Number(2)), Set: false) },
        { "trust(everyone, beria) -4", new Change(new TrustReading(new Who(WhoKind.Everyone), new Who(WhoKind.Named, 1)), new Number(-4), Set: false) },
        { "set norms_raised", new Change(Raised, new Number(1), Set: true) },
        { "clear norms_raised", new Change(Raised, new Number(0), Set: true) },
        { "appoint beria to first_secretary", new Appoint(new Who(WhoKind.Named, 1), 1) },
        { "vacate premier", new Vacate(0) },
        { "seat zhukov candidate", new GiveSeat(new Who(WhoKind.Named, 3), Seat.Candidate) },
        { "arrest beria", new ChangeStanding(new Who(WhoKind.Named, 1), Standing.Arrested) },
        { "dismiss premier", new ChangeStanding(new Who(WhoKind.Holder, 0), Standing.Dismissed) },
        { "dies molotov", new ChangeStanding(new Who(WhoKind.Named, 2), Standing.Dead) },
        { "trigger course.relax", new Pull(0, new Where(0), 0) },
        { "trigger poland.concede", new Pull(1, new Where(1), 0) },
        { "event letters", new Raise(1) },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_means(string written, Expression meant) =>
        Assert.Equal(meant, Compiled($"endings:\n  - id: tested\n    title: x\n    text: x\n    if: {written}\n").Endings.Single(e => e.Id == "tested").If);

    [Theory]
    [MemberData(nameof(Effects))]
    public void An_effect_does(string written, Effect meant) =>
        Assert.Equal(meant, Compiled($"rules:\n  - id: tested\n    title: x\n    because: x\n    basis: guess\n    effects:\n      - {written}\n").Rules.Single(r => r.Id == "tested").Effects.Single());

    [Fact]
    public void Conditions_joined_by_and_are_one_list()
    {
        var condition = Compiled("endings:\n  - id: tested\n    title: x\n    text: x\n    if: fear >= 60 and (norms_raised and fear >= 60) AND norms_raised\n").Endings.Single(e => e.Id == "tested").If;
        Assert.Equal([Afraid, IsRaised, Afraid, IsRaised], Assert.IsType<All>(condition).Parts.ToArray());
    }

    [Fact]
    public void And_binds_more_tightly_than_or()
    {
        var condition = Compiled("endings:\n  - id: tested\n    title: x\n    text: x\n    if: norms_raised or fear >= 60 and norms_raised\n").Endings.Single(e => e.Id == "tested").If;
        Assert.IsType<All>(Assert.IsType<Any>(condition).Parts[1]);
    }

    [Fact]
    public void In_an_act_the_parts_are_known()
    {
        var act = Spring.ActNamed("court")!;
        var needs = Assert.IsType<All>(act.Needs);
        Assert.Equal(new Not(new SamePerson(new Who(WhoKind.Target), new Who(WhoKind.Actor))), needs.Parts[0]);
        Assert.Equal(new Change(new TrustReading(new Who(WhoKind.Target), new Who(WhoKind.Actor)), new Number(7), Set: false), act.Effects[0]);
        Assert.Equal(new After(2, new Change(new PersonReading(new Who(WhoKind.Actor), Layout.Authority), new Number(1), Set: false), 1), act.Effects[1] as After);
        Assert.Equal([new SoundOut()], Spring.ActNamed("sound_out")!.Effects.ToArray());
        Assert.Equal([new Strike()], Spring.ActNamed("strike")!.Effects.ToArray());
    }

    [Fact]
    public void A_rule_for_each_country_looks_at_the_country()
    {
        var rule = Spring.Rules.Single(r => r.Each == Each.Country);
        Assert.Equal(new InState(1, Where.Here, 0), Assert.IsType<All>(rule.If).Parts[0]);
        Assert.Equal(new CountryReading(Where.Here, 0), Assert.IsType<Change>(rule.Effects[0]).What);
    }

    private static Scenario Compiled(string more)
    {
        var compilation = ScenarioCompiler.Compile(Samples.SetOf([.. Samples.Spring(), ("z.yaml", more)]));
        // Whether it makes sense is proved elsewhere.
        Assert.Equal("", DiagnosticPrinter.Print(compilation.Diagnostics.Where(d => d.Code[0] != 'L')));
        return compilation.Scenario!;
    }
}
