using System.Globalization;
using System.Text;
using Sim.Commands.Outputs;
using Sim.Model.Scenarios;

namespace Sim.Commands.Explorations;

/// <summary>An exploration for a reader: how the games ended, what happened, what was chosen, how the numbers went.</summary>
internal static class ExplorationText
{
    private const int Column = 46;

    public static string Of(Told told)
    {
        var (exploration, scenario) = (told.Exploration, told.Scenario);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{scenario.Title}: {Counted.Of(exploration.Games, "game")}{told.Which}, seed {exploration.Seed}, {told.Whose}{told.Since}\n");
        if (!exploration.Given.IsEmpty)
        {
            text.Append(CultureInfo.InvariantCulture, $"Given whatever the vote: {string.Join(", ", exploration.Given)}\n");
        }

        Heading("Endings (percent of games, ± two standard errors)");
        foreach (var (ending, count) in told.Endings)
        {
            Part(ending.Title, count.Number);
        }

        if (told.EndingsOfOthers > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {told.EndingsOfOthers} more for whoever plays another chair\n");
        }

        if (scenario.Checkpoints.Length > 0)
        {
            Heading("Checkpoints (percent of the games that came to its day; the share declared)");
            foreach (var (checkpoint, share) in scenario.Checkpoints.Zip(exploration.Checkpoints))
            {
                var missed = !share.IsTold(exploration.Games) ? $"  only {Counted.Of(share.Reached, "game")} came so far" : share.Meets(checkpoint.Share) ? "" : "  MISSED";
                Share(checkpoint.Title, share.Passed, share.Reached, string.Create(CultureInfo.InvariantCulture, $"   at least {checkpoint.Share}{missed}"));
            }

            text.Append(CheckpointNote.Of(told).Aggregate("", (lines, line) => $"{lines}  {line}\n"));
        }

        Heading("Events (percent of games, ± two standard errors)");
        foreach (var (happening, count) in scenario.Events.Zip(exploration.Events).Where(e => e.Second.Number > 0))
        {
            Part(happening.Title, count.Number);
        }

        var unseen = scenario.Events.Zip(exploration.Events).Where(e => e.Second.Number == 0).Select(e => e.First).ToList();
        if (unseen.Count > 0)
        {
            Heading("Events never seen in these games");
            foreach (var happening in unseen)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {happening.Title} ({happening.Id})\n");
            }
        }

        Heading("Answers (percent of the times an answer was open)");
        var question = "";
        foreach (var option in exploration.Options)
        {
            if (!string.Equals(question, option.Question, StringComparison.Ordinal))
            {
                question = option.Question;
                text.Append(CultureInfo.InvariantCulture, $"  {scenario.EventNamed(question)!.Title}\n");
            }

            Share($"  {scenario.EventNamed(question)!.Question!.Options.First(o => string.Equals(o.Id, option.Option, StringComparison.Ordinal)).Label}", option.Taken, option.Offered);
        }

        text.Append('\n').Append(BandTable.Of(told));
        text.Append(CultureInfo.InvariantCulture, $"\nResult {Counted.Hex(exploration.ResultHash)}; --html, --csv, --json and --out have the bands of every number.");
        return Printable.Text(text.ToString());

        void Heading(string words) => text.Append(CultureInfo.InvariantCulture, $"\n{words}\n");

        void Part(string label, int part) => Share(label, part, exploration.Games, $" ±{Shares.TwoErrors(part, exploration.Games)}");

        void Share(string label, int part, int whole, string note = "")
        {
            var percent = whole == 0 ? "-" : ((long)part * 100 / whole).ToString(CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"  {Cut(label, Column)} {percent,4}{note}\n");
        }
    }

    /// <summary>A label in a column.</summary>
    public static string Cut(string label, int width) => label.Length <= width ? label.PadRight(width) : label[..(width - 1)] + "…";
}
