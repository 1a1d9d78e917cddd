using System.CommandLine;
using Sim.Commands.Outputs;
using Sim.Commands.Plain;
using Sim.Commands.Saves;
using Sim.Commands.Scenarios;
using Sim.Engine;
using Sim.Model.Recordings;
using Sim.Reports.Endings;
using Sim.Reports.Turns;
using Sim.Screens.Sittings;

namespace Sim.Commands.Verbs;

/// <summary><c>sim replay</c>: plays a recording again, and says whether it comes out as recorded.</summary>
internal static class ReplayVerb
{
    public static Command Of(Surroundings surroundings)
    {
        var file = new Argument<string>("RECORDING") { Description = "A saved game or a recording." };
        var verify = new Option<bool>("--verify") { Description = "Only say whether every turn comes out as recorded." };
        var scenario = new Option<string?>("--scenario") { Description = "Where the scenario is, if it is not on the shelf.", HelpName = "PATH" };
        var json = new Option<bool>("--json") { Description = "One JSON object and nothing else." };
        var verb = new Command("replay", "Play a recording again.") { file, verify, scenario, json };
        verb.SetAction(parsed => Replay(surroundings, parsed.GetValue(file)!, parsed.GetValue(scenario), parsed.GetValue(verify), parsed.GetValue(json)));
        return verb;
    }

    private static int Replay(Surroundings surroundings, string file, string? scenario, bool verify, bool json)
    {
        var recording = Replays.Read(surroundings, file);
        var verdict = Verdict.Of(Replays.ScenarioOf(new ScenarioShelf(surroundings), recording, scenario), recording);
        if (json)
        {
            surroundings.Output.WriteLine(Json(recording, verdict));
        }
        else if (verify)
        {
            surroundings.Output.WriteLine(verdict.DivergedAt is null
                ? $"verified: {Counted.Of(recording.Hashes.Length, "turn")}, {Counted.Of(recording.Decisions.Length, "decision")}"
                : verdict.Text);
        }
        else
        {
            Tell(surroundings, recording, verdict);
        }

        return verdict.DivergedAt is null ? Exits.Fine : Exits.Findings;
    }

    private static void Tell(Surroundings surroundings, Recording recording, Verdict verdict)
    {
        if (verdict.Game is not { } game)
        {
            surroundings.Output.WriteLine(verdict.Text);
            return;
        }

        var paper = new PlainPaper(surroundings.Output);
        var view = GameViews.Of(game);
        for (var turn = 0; turn < view.ClosedTurns; turn++)
        {
            paper.Write(TurnReport.Of(view, turn));
            foreach (var decision in recording.Decisions.Where(d => d.Turn == turn))
            {
                paper.Line($"Decided: {decision.Decision.Line}");
            }
        }

        if (game.IsOver)
        {
            paper.Write(EndingPage.Of(view));
        }

        paper.Blank();
        paper.Line(verdict.Text);
    }

    private static string Json(Recording recording, Verdict verdict) => JsonOutput.Of(json =>
    {
        json.WriteString("scenario", recording.Scenario);
        json.WriteString("fingerprint", recording.Fingerprint);
        json.WriteNumber("seed", recording.Seed);
        json.WriteString("as", recording.Chair);
        json.WriteNumber("turns", recording.Hashes.Length);
        json.WriteNumber("decisions", recording.Decisions.Length);
        json.WriteBoolean("verified", verdict.DivergedAt is null);
        if (verdict.DivergedAt is { } turn)
        {
            json.WriteNumber("divergedAt", turn);
        }
        else
        {
            json.WriteNull("divergedAt");
        }

        json.WriteString("message", verdict.Text);
        json.WriteBoolean("over", verdict.Game is { IsOver: true });
        json.WriteStartArray("endings");
        foreach (var ending in verdict.Game is { IsOver: true } game ? game.Endings() : [])
        {
            json.WriteStringValue(ending.Id);
        }

        json.WriteEndArray();
        json.WriteStartArray("hashes");
        foreach (var hash in recording.Hashes)
        {
            json.WriteStringValue(Counted.Hex(hash));
        }

        json.WriteEndArray();
    });
}
