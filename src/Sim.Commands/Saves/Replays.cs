using Sim.Archive;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Engine;
using Sim.Model.Recordings;
using Sim.Model.Scenarios;

namespace Sim.Commands.Saves;

/// <summary>From a recording's file to the game that was played.</summary>
internal static class Replays
{
    /// <exception cref="Complaint">The file is missing, damaged or not a recording.</exception>
    public static Recording Read(Surroundings surroundings, string file)
    {
        if (string.IsNullOrWhiteSpace(file))
        {
            throw Complaint.Usage("A recording is named by its path, and nothing was named.");
        }

        var path = Path.GetFullPath(file, surroundings.CurrentFolder);
        if (!File.Exists(path))
        {
            throw Directory.Exists(path) ? Complaint.Refused($"'{Printable.Text(file)}' is a folder and not a recording.") : Complaint.Refused($"There is no file '{Printable.Text(file)}'.");
        }

        try
        {
            return RecordingFile.Read(surroundings.Disk.Read(path, RecordingFile.LongestFile + 1)) switch
            {
                RecordingFound found => found.Recording,
                RecordingRefused refused => throw Complaint.Refused($"'{Printable.Text(file)}' cannot be replayed. {refused.Reason}"),
                _ => throw new InvalidOperationException("A file is read or refused."),
            };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Complaint.Refused($"'{Printable.Text(file)}' cannot be read: {Printable.Text(failure.Message)}");
        }
    }

    /// <summary>The scenario that a recording was made with, as it was then.</summary>
    /// <param name="named">Where it is, if it is not on the shelf.</param>
    public static Scenario ScenarioOf(ScenarioShelf shelf, Recording recording, string? named)
    {
        var scenario = named is not null ? shelf.Open(named) : shelf.WithId(recording.Scenario)
            ?? throw Complaint.Refused($"The recording is of the scenario '{recording.Scenario}', which is not on the shelf. Say where it is with --scenario PATH.");
        return Obstacle(scenario, recording) is { } obstacle ? throw Complaint.Refused(obstacle) : scenario;
    }

    /// <summary>The code of this refusal, for <c>sim explain</c>.</summary>
    private const string OtherVersion = "C995";

    /// <summary>Why a recording cannot be played again with a scenario; null where it can.</summary>
    public static string? Obstacle(Scenario scenario, Recording recording)
    {
        if (!string.Equals(scenario.Fingerprint, recording.Fingerprint, StringComparison.Ordinal))
        {
            return $"{OtherVersion} It was played with another version of the scenario '{recording.Scenario}'. It can be replayed only with the text as it was then, also that of what the scenario extends.";
        }

        return recording.Rules == Game.Rules
            ? null
            : FormattableString.Invariant($"It was played under version {recording.Rules} of the rules; this program plays version {Game.Rules}.");
    }
}
