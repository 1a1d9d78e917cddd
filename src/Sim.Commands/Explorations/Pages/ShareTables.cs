using System.Globalization;
using System.Text;
using Sim.Commands.Outputs;
using Sim.Model.Explorations;
using Sim.Model.Scenarios;

namespace Sim.Commands.Explorations.Pages;

/// <summary>The tables of the page: how many games ended so, passed a checkpoint, saw an event; how often an answer was open and taken.</summary>
internal static class ShareTables
{
    public static string Endings(Told told)
    {
        var games = told.Exploration.Games;
        return Table("How the games ended. Several endings may hold in one game.", ["Ending", "Share of games", "#%", "#± two standard errors", "#Games"], told.Endings.Select(e =>
            Row($"<th scope=\"row\">{Html.Text(e.Ending.Title)}</th>", Share(e.Count.Number, games), e.Count.Number)));
    }

    public static string Checkpoints(Told told)
    {
        return Table("The dashed line stands at the share that the scenario declares. A game that ended before the day says nothing of it.", ["Checkpoint", "#Day", "Share of the games that came so far", "#%", "#± two standard errors", "#Declared", "Result"], told.Scenario.Checkpoints.Zip(told.Exploration.Checkpoints).Select(c =>
        {
            var result = !c.Second.IsTold(told.Exploration.Games) ? $"only {Counted.Of(c.Second.Reached, "game")} came so far" : c.Second.Meets(c.First.Share) ? "✓ met" : "✗ missed";
            var day = told.Scenario.Calendar.LastDay(c.First.Turn).ToString("d MMM yyyy", CultureInfo.InvariantCulture);
            return $"<tr><th scope=\"row\">{Html.Text(c.First.Title)}</th><td class=\"number\">{day}</td>{Share(c.Second.Passed, c.Second.Reached, c.First.Share)}<td class=\"number\">at least {Number(c.First.Share)}</td><td>{result}</td></tr>";
        }));
    }

    public static string Events(Told told)
    {
        var games = told.Exploration.Games;
        return Table("In how many games each event happened, and where it is written.", ["Event", "Written in", "Share of games", "#%", "#± two standard errors", "#Games"], told.Scenario.Events.Select((e, i) =>
        {
            var count = told.Exploration.Events[i].Number;
            return Row($"<th scope=\"row\">{Html.Text(e.Title)}{(count == 0 ? " <span class=\"never\">(never in these games)</span>" : "")}</th><td class=\"place\">{Html.Text(told.Places[i]?.ToString() ?? e.Id)}</td>", Share(count, games), count);
        }));
    }

    public static string Options(Told told) =>
        Table("How often each answer was open when its question was put, and how often it was the answer.", ["Question and answer", "Share of the times it was open", "#%", "#Open", "#Taken"],
            from happening in told.Scenario.Events
            where happening.Question is not null
            select Group(happening, told.Places[happening.Index])
                + string.Concat(told.Exploration.Options.Where(o => string.Equals(o.Question, happening.Id, StringComparison.Ordinal)).Zip(happening.Question!.Options, Option)));

    private static string Group(Event happening, EventPlace? place) =>
        $"<tr><th scope=\"rowgroup\" class=\"group\" colspan=\"5\">{Html.Text(happening.Title)} <span class=\"place\">{Html.Text(place?.ToString() ?? happening.Id)}</span></th></tr>\n";

    private static string Option(OptionCount count, Option option)
    {
        var asThen = option.Historical ? " <span class=\"note\">(as in history)</span>" : "";
        var words = count.Offered == 0 ? "never open" : $"{Percent(count.Taken, count.Offered)} percent";
        return $"<tr><th scope=\"row\">{Html.Text(option.Label)}{asThen}</th><td>{Bar.Of(count.Taken, count.Offered, words, whisker: false)}</td><td class=\"number\">{(count.Offered == 0 ? "–" : Percent(count.Taken, count.Offered))}</td><td class=\"number\">{Number(count.Offered)}</td><td class=\"number\">{Number(count.Taken)}</td></tr>\n";
    }

    // A head with '#' stands above numbers.
    private static string Table(string caption, string[] heads, IEnumerable<string> rows)
    {
        var table = new StringBuilder($"<table><caption>{caption}</caption><thead><tr>");
        foreach (var head in heads)
        {
            table.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{(head[0] == '#' ? " class=\"number\"" : "")}>{head.TrimStart('#')}</th>");
        }

        return table.Append("</tr></thead>\n<tbody>\n").AppendJoin("\n", rows).Append("\n</tbody></table>\n").ToString();
    }

    private static string Row(string head, string share, int count) => $"<tr>{head}{share}<td class=\"number\">{Number(count)}</td></tr>";

    private static string Share(int part, int whole, int? declared = null)
    {
        if (whole == 0)
        {
            return "<td></td><td class=\"number\">-</td><td class=\"number\">-</td>";
        }

        var (percent, error) = (Percent(part, whole), Shares.TwoErrors(part, whole));
        return $"<td>{Bar.Of(part, whole, $"{percent} percent, give or take {error}", declared: declared)}</td><td class=\"number\">{percent}</td><td class=\"number\">± {error}</td>";
    }

    private static string Percent(int part, int whole) => Number((int)((long)part * 100 / whole));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
