using Sim.Model.Decisions;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Engine.Tests.Reports;

/// <summary>The small world with something behind every cause: a rule with a formula, a way with odds, a raised event, a post to be given, a blow to be struck.</summary>
internal static class WhyWorld
{
    private static readonly Expression Gap = new Arithmetic(
        Operator.Subtract, new VariableReading(SmallWorld.Fear), new VariableReading(SmallWorld.Living));

    public static readonly Scenario Scenario = SmallWorld.With(world => world with
    {
        Rules =
        [
            world.Rules[0] with
            {
                If = new Comparison(Relation.AtLeast, Gap, new Number(40)),
                Effects =
                [
                    new Change(
                        new VariableReading(SmallWorld.Fear),
                        new Arithmetic(Operator.Subtract, new Number(0), new Arithmetic(Operator.Divide, new Arithmetic(Operator.Subtract, Gap, new Number(40)), new Number(3))),
                        false),
                ],
            },
            world.Rules[1],
        ],
        Machines =
        [
            world.Machines[0],
            world.Machines[1] with
            {
                Transitions =
                [
                    world.Machines[1].Transitions[0] with
                    {
                        If = new Comparison(Relation.AtLeast, new CountryReading(Where.Here, 0), new Number(60)),
                        Chance = new Call(Function.Odds, [new Arithmetic(Operator.Subtract, new CountryReading(Where.Here, 0), new VariableReading(SmallWorld.Fear))]),
                    },
                ],
            },
        ],
        Offices = world.Offices.SetItem(2, world.Offices[2] with { Gives = [new BaseAmount(Base.Army, 15)] }),
        Events =
        [
            world.Events[0] with
            {
                Question = world.Events[0].Question! with
                {
                    Options = world.Events[0].Question!.Options.SetItem(0, world.Events[0].Question!.Options[0] with
                    {
                        Effects = world.Events[0].Question!.Options[0].Effects.Add(new Raise(1)),
                    }),
                },
            },
            world.Events[1] with { OnlyRaised = true },
        ],
        Acts = world.Acts
            .SetItem(3, world.Acts[3] with { Effects = world.Acts[3].Effects.Add(new Appoint(new Who(WhoKind.Actor), 2)) })
            .SetItem(5, world.Acts[5] with { Title = "Strike", Target = Aimed.Person, Needs = null, Effects = [new Strike()] }),
    });

    /// <summary>A game in which the player does these things, each in its turn, votes for the first answer, and lets the rest pass.</summary>
    public static Game Play(ulong seed, params (int Turn, string Line)[] doings)
    {
        var game = Game.Begin(Scenario, seed, SmallWorld.Khrushchev);
        while (!game.IsOver)
        {
            var turn = game.Situation.Turn;
            foreach (var (_, line) in doings.Where(d => d.Turn == turn))
            {
                Assert.Null(game.Decide(Decision.Read(line)!));
            }

            Views.EndTurn(game);
        }

        return game;
    }
}
