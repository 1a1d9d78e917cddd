using Sim.Engine;
using Sim.Explorer.Players;
using Sim.Model.Decisions;
using Sim.Model.Moments;
using Sim.Model.Scenarios;

namespace Sim.Scenarios.Tests.Games;

/// <summary>Takes what lies furthest on one side of all axes together, in votes and in acts, and nothing else.</summary>
internal sealed class OneLinePlayer(int sign) : IPlayer
{
    public Decision Decide(Game game)
    {
        var open = game.Choices().Where(c => c.IsOpen).Select(c => c.Decision).ToList();
        switch (game.Moment)
        {
            case InitiativeMoment:
                return open.OfType<Do>().OrderByDescending(d => Weight(game.Scenario, d)).FirstOrDefault(d => Weight(game.Scenario, d) > 0) ?? (Decision)new Rest();
            case SessionMoment { Item: QuestionItem question }:
                var options = game.Scenario.Events[question.Event].Question!.Options;
                return open.OfType<Vote>().Where(v => !v.Speak && options.Any(o => o.Id == v.Option))
                    .MaxBy(v => sign * options.Single(o => o.Id == v.Option).Line.Sum())!;
            case SessionMoment { Item: MotionItem motion }:
                var line = sign * game.Scenario.Acts[motion.Act].Line.Sum();
                return open.OfType<Vote>().First(v => !v.Speak && v.Option == (line >= 0 ? "for" : "against"));
            default:
                return game.Suggest();
        }
    }

    private int Weight(Scenario scenario, Do act) => sign * scenario.ActNamed(act.Act)!.Line.Sum();
}

/// <summary>
/// Plays as a rival would, and votes for great relief only while people are still afraid enough to be patient, or eat well enough to wait.
/// </summary>
internal sealed class SequencingPlayer : IPlayer
{
    private const int StillAfraid = 66;
    private const int WithinReach = 62;

    public Decision Decide(Game game)
    {
        var advice = game.Suggest();
        if (game.Moment is not SessionMoment { Item: QuestionItem question } || IsTime(game))
        {
            return advice;
        }

        var options = game.Scenario.Events[question.Event].Question!.Options;
        return Relief(advice) <= 1
            ? advice
            : game.Choices().Where(c => c.IsOpen).Select(c => c.Decision).OfType<Vote>().Where(v => !v.Speak).MinBy(v => Math.Abs(Relief(v)))!;

        int Relief(Decision decision) =>
            options.FirstOrDefault(o => o.Id == ((Vote)decision).Option)?.Line[game.Scenario.Axes.Single(a => a.Id == "relief").Index] ?? 0;
    }

    private static bool IsTime(Game game)
    {
        int Now(string id) => game.Situation[game.Scenario.VariableNamed(id)!];
        return Now("fear") >= StillAfraid && Now("expect") - Now("living") < WithinReach;
    }
}
