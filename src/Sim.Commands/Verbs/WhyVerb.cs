using System.CommandLine;
using Sim.Commands.Outputs;
using Sim.Commands.Plain;
using Sim.Commands.Saves;
using Sim.Commands.Scenarios;
using Sim.Engine;
using Sim.Language.Diagnostics;
using Sim.Model.Scenarios;
using Sim.Reports.Turns;
using Sim.Screens.Sittings;

namespace Sim.Commands.Verbs;

/// <summary><c>sim why</c>: what changed in a turn, every cause of it, and what stands behind each.</summary>
internal static class WhyVerb
{
    public static Command Of(Surroundings surroundings)
    {
        var file = new Argument<string>("RECORDING") { Description = "A saved game or a recording." };
        var turn = new Argument<int>("TURN") { Description = "Which turn, from 1.", CustomParser = typed => WholeNumber.Of<int>(typed, "TURN") };
        var variable = new Argument<string?>("WHAT") { Description = "Which number, person or country; left out, all that changed.", Arity = ArgumentArity.ZeroOrOne };
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

        paper.Write(PlainWhy.Asked(view, named, turn - 1) ?? throw Complaint.Usage(
            $"There is no number, person or country called '{Printable.Text(named)}'. {NearestNames.Question(named, Askable(scenario), "sim why RECORDING TURN lists what changed.")}"));
        return Exits.Fine;
    }

    private static IEnumerable<string> Askable(Scenario scenario) =>
        [.. scenario.Variables.Select(v => v.Id), .. scenario.People.Select(p => p.Id), .. scenario.Countries.Select(c => c.Id)];
}
