using Sim.Commands.Outputs;
using Sim.Model.Explorations;

namespace Sim.Commands.Explorations;

/// <summary>An exploration as tables for a spreadsheet or a notebook; the same bytes for the same games.</summary>
internal static class ExplorationFiles
{
    public static void Write(string folder, Told told)
    {
        var exploration = told.Exploration;
        var games = exploration.Games;
        Put("exploration.json", ExplorationJson.Of(exploration) + "\n");
        Put("endings.csv", Csv.Table("id,count,games,share,standard_error", exploration.Endings, e => [e.Id, Csv.Cell(e.Number), Csv.Cell(games), Shares.Percent(e.Number, games), Shares.StandardError(e.Number, games)]));
        Put("events.csv", Csv.Table("id,count,games,file,line", exploration.Events.Zip(told.Places), e => [e.First.Id, Csv.Cell(e.First.Number), Csv.Cell(games), .. Place(e.Second)]));
        Put("options.csv", Csv.Table("question,option,offered,taken", exploration.Options, o => [o.Question, o.Option, Csv.Cell(o.Offered), Csv.Cell(o.Taken)]));
        Put("checkpoints.csv", Csv.Table("id,passed,games,declared", exploration.Checkpoints.Zip(told.Scenario.Checkpoints), c => [c.First.Id, Csv.Cell(c.First.Passed), Csv.Cell(c.First.Reached), Csv.Cell(c.Second.Share)]));
        Put("variables.csv", Csv.Table("id,turn,p10,p50,p90", exploration.Variables, b => [b.Id, Csv.Cell(b.Turn), Csv.Cell(b.P10), Csv.Cell(b.P50), Csv.Cell(b.P90)]));

        void Put(string name, string text) => OutFile.Write(Path.Combine(folder, name), text);
    }

    /// <summary>Everything in one table, a line a figure; what a line has no use for stays empty.</summary>
    public static string Together(Told told)
    {
        var exploration = told.Exploration;
        var games = Csv.Cell(exploration.Games);
        return Csv.Table("table,id,option,turn,count,of,p10,p50,p90,file,line", Rows(), row => row);

        IEnumerable<string[]> Rows() =>
        [
            .. exploration.Endings.Select(e => Line("ending", e.Id, count: Csv.Cell(e.Number), of: games)),
            .. exploration.Events.Zip(told.Places, (e, place) => Line("event", e.Id, count: Csv.Cell(e.Number), of: games, place: place)),
            .. exploration.Options.Select(o => Line("option", o.Question, o.Option, count: Csv.Cell(o.Taken), of: Csv.Cell(o.Offered))),
            .. exploration.Checkpoints.Select(c => Line("checkpoint", c.Id, count: Csv.Cell(c.Passed), of: Csv.Cell(c.Reached))),
            .. exploration.Variables.Select(b => Line("variable", b.Id, band: b)),
        ];
    }

    private static string[] Line(string table, string id, string option = "", string count = "", string of = "", Band? band = null, EventPlace? place = null) =>
    [
        table, id, option, band is null ? "" : Csv.Cell(band.Turn), count, of,
        .. band is null ? ["", "", ""] : new[] { band.P10, band.P50, band.P90 }.Select(n => Csv.Cell(n)),
        .. Place(place),
    ];

    private static string[] Place(EventPlace? place) => place is null ? ["", ""] : [place.File, Csv.Cell(place.Line)];
}
