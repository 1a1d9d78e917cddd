using System.Globalization;
using Sim.Commands.Outputs;
using Sim.Commands.Saves;
using Sim.Explorer;
using Sim.Model.Recordings;
using Sim.Model.Scenarios;

namespace Sim.Commands.Explorations;

/// <summary>A moment of a recorded game, as typed: <c>game.sim@5</c>, the opening of its fifth turn.</summary>
internal static class Moments
{
    /// <exception cref="Complaint">There is no such recording or turn, or it does not come out as it was recorded.</exception>
    public static (Departure From, Recording Recording) Of(Surroundings surroundings, Scenario scenario, string typed)
    {
        var at = typed.LastIndexOf('@');
        if (at <= 0 || !int.TryParse(typed[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var turn) || turn < 1)
        {
            throw Complaint.Usage($"--from is a recording and a turn from 1, as in game.sim@5, and not '{Printable.Text(typed)}'.");
        }

        var recording = Replays.Read(surroundings, typed[..at]);
        if (!string.Equals(recording.Scenario, scenario.Id, StringComparison.Ordinal))
        {
            throw Complaint.Refused($"The recording is of the scenario '{Printable.Text(recording.Scenario)}', and not of '{Printable.Text(scenario.Id)}'.");
        }

        if (Replays.Obstacle(scenario, recording) is { } obstacle)
        {
            throw Complaint.Refused(obstacle);
        }

        var verdict = Verdict.Of(scenario, recording);
        if (verdict.DivergedAt is not null)
        {
            throw Complaint.Refused($"'{Printable.Text(typed[..at])}' cannot be taken up. {verdict.Text}");
        }

        return (Departure.Of(scenario, recording, turn - 1) ?? throw Complaint.Usage(TooLate(typed[..at], verdict)), recording);
    }

    private static string TooLate(string file, Verdict verdict)
    {
        var (closed, over) = (verdict.Game!.Hashes.Count, verdict.Game.IsOver);
        var last = Math.Max(1, over ? closed : closed + 1);
        return string.Create(CultureInfo.InvariantCulture, $"The game in '{Printable.Text(file)}' can be taken up at the turns 1 to {last}{(over ? ", and then it is over" : "; it has come no further")}.");
    }
}
