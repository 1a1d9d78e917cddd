using Sim.Commands.Outputs;
using Sim.Model.Explorations;

namespace Sim.Commands.Explorations;

/// <summary>An exploration for other programs.</summary>
internal static class ExplorationJson
{
    /// <param name="seconds">How long it took; left out of files, which are the same whenever they are made.</param>
    public static string Of(Exploration exploration, double? seconds = null) => JsonOutput.Of(json =>
    {
        json.WriteString("scenario", exploration.Scenario);
        json.WriteString("fingerprint", exploration.Fingerprint);
        json.WriteNumber("seed", exploration.Seed);
        json.WriteNumber("games", exploration.Games);
        json.WriteString("player", exploration.Player);
        json.WriteString("as", exploration.As);
        json.WriteStartArray("given");
        foreach (var given in exploration.Given)
        {
            json.WriteStringValue(given);
        }

        json.WriteEndArray();
        json.WriteNumber("first", exploration.First);
        json.WriteNumber("fromTurn", exploration.FromTurn);
        JsonOutput.Objects(json, "endings", exploration.Endings, ending =>
        {
            Count(ending);
            json.WriteNumber("standardError", Math.Round(Shares.Error(ending.Number, exploration.Games), 2));
        });
        JsonOutput.Objects(json, "events", exploration.Events, Count);
        JsonOutput.Objects(json, "options", exploration.Options, option =>
        {
            json.WriteString("question", option.Question);
            json.WriteString("option", option.Option);
            json.WriteNumber("offered", option.Offered);
            json.WriteNumber("taken", option.Taken);
        });
        JsonOutput.Objects(json, "checkpoints", exploration.Checkpoints, checkpoint =>
        {
            json.WriteString("id", checkpoint.Id);
            json.WriteNumber("passed", checkpoint.Passed);
            json.WriteNumber("reached", checkpoint.Reached);
            json.WriteNumber("share", checkpoint.Share);
        });
        JsonOutput.Objects(json, "variables", exploration.Variables, band =>
        {
            json.WriteString("id", band.Id);
            json.WriteNumber("turn", band.Turn);
            json.WriteNumber("p10", band.P10);
            json.WriteNumber("p50", band.P50);
            json.WriteNumber("p90", band.P90);
        });
        json.WriteString("resultHash", Counted.Hex(exploration.ResultHash));
        if (seconds is { } elapsed)
        {
            json.WriteNumber("elapsedSeconds", Math.Round(elapsed, 3));
        }

        void Count(Count count)
        {
            json.WriteString("id", count.Id);
            json.WriteNumber("count", count.Number);
        }
    });
}
