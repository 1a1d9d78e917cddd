using System.CommandLine;
using Sim.Commands.Outputs;
using Sim.Commands.Plain;
using Sim.Commands.Saves;
using Sim.Commands.Scenarios;
using Sim.Engine;
using Sim.Language.Diagnostics;
using Sim.Reports.Turns;

namespace Sim.Commands.Verbs;

/// <summary><c>sim why</c>: what changed in a turn, and every cause of it.</summary>
internal static class WhyVerb
{
    public static Command Of(Surroundings surroundings)
    {
        var file = new Argument<string>("RECORDING") { Description = "A saved game or a recording." };
        var turn = new Argument<int>("TURN") { Description = "Which turn, from 1." };
        var variable = new Argument<string?>("VARIABLE") { Description = "Which number; left out, all that changed.", Arity = ArgumentArity.ZeroOrOne };
        var scenario = new Option<string?>("--scenario") { Description = "Where the scenario is, if it is not on the shelf.", HelpName = "PATH" };
        var verb = new Command("why", "Say what changed in a turn, because of what.") { file, turn, variable, scenario };
        verb.SetAction(parsed => Why(surroundings, parsed.GetValue(file)!, parsed.GetValue(turn), parsed.GetValue(variable), parsed.GetValue(scenario)));
        return verb;
    }

    private static int Why(Surroundings surroundings, string file, int turn, string? named, string? scenarioPath)
    {
        var recording = Replays.Read(surroundings, file);
        var scenario = Replays.ScenarioOf(new ScenarioShelf(surroundings), recording, scenarioPath);
        var verdict = Verdict.Of(scenario, recording);
        if (verdict.Game is not { } game)
        {
            throw Complaint.Refused(verdict.Text);
        }

        var view = GameViews.Of(game);
        if (turn < 1 || turn > view.ClosedTurns)
        {
            throw Complaint.Usage(view.ClosedTurns == 0 ? "No turn of this game is closed yet." : $"The recording has the turns 1 to {Counted.Of(view.ClosedTurns, "").TrimEnd()}.");
        }

        var paper = new PlainPaper(surroundings.Output);
        if (named is null)
        {
            paper.Write(TurnReport.Of(view, turn - 1));
            return Exits.Fine;
        }

        var variable = scenario.VariableNamed(named) ?? throw Complaint.Usage(
            $"There is no number called '{Printable.Text(named)}'. {NearestNames.Question(named, scenario.Variables.Select(v => v.Id), "sim why RECORDING TURN lists what changed.")}");
        paper.Write(WhyPage.Of(view, variable, turn - 1));
        return Exits.Fine;
    }
}
