using System.Globalization;
using System.Text;
using Sim.Commands.Outputs;

namespace Sim.Commands.Explorations.Pages;

/// <summary>An exploration as one page that needs nothing else: no script, no file beside it, no network. The same bytes for the same games.</summary>
internal static class ExplorationPage
{
    public static string Of(Told told)
    {
        var (exploration, scenario) = (told.Exploration, told.Scenario);
        var language = scenario.Package.Language.Length > 0 ? scenario.Package.Language : "en";
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="{Html.Text(language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{Html.Text(scenario.Title)}: {Counted.Of(exploration.Games, "game")}</title>
            <style>
            {PageStyle.Css}
            </style>
            </head>
            <body>
            <header>
            <h1>{Html.Text(scenario.Title)}: {Counted.Of(exploration.Games, "game")}</h1>
            <p>{Html.Text(Said(told))}</p>
            <p class="note">A share is a statement about the model and its rules. It is not the chance that something would have happened in history.</p>
            <nav><a href="#endings">Endings</a><a href="#checkpoints">Checkpoints</a><a href="#events">Events</a><a href="#answers">Answers</a><a href="#numbers">Numbers</a></nav>
            </header>
            <main>

            """);
        Section("endings", "Endings", ShareTables.Endings(told));
        Section("checkpoints", "Checkpoints", scenario.Checkpoints.IsEmpty
            ? "<p>The scenario declares none.</p>"
            : $"<p class=\"note\">{Html.Text(string.Join(' ', CheckpointNote.Of(told)))}</p>\n{ShareTables.Checkpoints(told)}");
        Section("events", "Events", ShareTables.Events(told));
        Section("answers", "Answers", ShareTables.Options(told));
        Section("numbers", "Numbers over time", $"""
            <p class="note">The full line is the middle of all games. One game in ten lies below the lower dashed line, one in ten above the upper one. A bracket with short bars shows where the record, as the scenario's checkpoints put it, wants the number to be at that time; an arrow means that there is no bound on that side.</p>
            {BandSections.Of(told)}
            """);
        page.Append(CultureInfo.InvariantCulture, $"</main>\n<footer>Made by sim {Explorer.Shards.Terms.Program} from {Html.Text(exploration.Scenario)}, fingerprint {Html.Text(exploration.Fingerprint)}. Result {Counted.Hex(exploration.ResultHash)}: whoever plays these games again with the same files finds the same.</footer>\n</body>\n</html>\n");
        return page.ToString();

        void Section(string id, string title, string body) => page.Append(CultureInfo.InvariantCulture, $"<section id=\"{id}\">\n<h2>{title}</h2>\n{body}</section>\n");
    }

    private static string Said(Told told)
    {
        var exploration = told.Exploration;
        var given = exploration.Given.IsEmpty ? "" : $" Given whatever the vote: {string.Join(", ", exploration.Given)}.";
        return string.Create(CultureInfo.InvariantCulture, $"{Counted.Of(exploration.Games, "game")}{told.Which}, seed {exploration.Seed}, {told.Whose}{told.Since}.{given}");
    }
}
