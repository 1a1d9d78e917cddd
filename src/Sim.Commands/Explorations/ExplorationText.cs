using System.Globalization;
using System.Text;
using Sim.Commands.Outputs;
using Sim.Model.Explorations;
using Sim.Model.Scenarios;

namespace Sim.Commands.Explorations;

/// <summary>An exploration for a reader: how the games ended, what happened, what was chosen.</summary>
internal static class ExplorationText
{
    private const int Column = 46;

    public static string Of(Exploration exploration, Scenario scenario)
    {
        var text = new StringBuilder();
        var whose = exploration.As is { } id ? $"{exploration.Player} in the chair of {scenario.PersonNamed(id)!.Short}" : "everyone plays himself";
        text.Append(CultureInfo.InvariantCulture, $"{scenario.Title}: {Counted.Of(exploration.Games, "game")}, seed {exploration.Seed}, {whose}\n");

        Heading("Endings (percent of games)");
        foreach (var (ending, count) in scenario.Endings.Zip(exploration.Endings))
        {
            Share(ending.Title, count.Number, exploration.Games);
        }

        if (scenario.Checkpoints.Length > 0)
        {
            Heading("Checkpoints (percent of games; the share declared)");
            foreach (var (checkpoint, share) in scenario.Checkpoints.Zip(exploration.Checkpoints))
            {
                var missed = (long)share.Passed * 100 < (long)checkpoint.Share * exploration.Games ? "  MISSED" : "";
                Share(checkpoint.Title, share.Passed, exploration.Games, string.Create(CultureInfo.InvariantCulture, $"   at least {checkpoint.Share}{missed}"));
            }

            text.Append("  A share is meant for games along the historical choices. These games were played freely,\n"
                + "  except for answers named by --given, so that a miss need not be a fault of the model.\n");
        }

        Heading("Events (percent of games)");
        foreach (var (happening, count) in scenario.Events.Zip(exploration.Events).Where(e => e.Second.Number > 0))
        {
            Share(happening.Title, count.Number, exploration.Games);
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

        text.Append(CultureInfo.InvariantCulture, $"\nResult {Counted.Hex(exploration.ResultHash)}; --json and --out have the bands of every number.");
        return Printable.Text(text.ToString());

        void Heading(string words) => text.Append(CultureInfo.InvariantCulture, $"\n{words}\n");

        void Share(string label, int part, int whole, string note = "")
        {
            var cut = label.Length <= Column ? label : label[..(Column - 1)] + "…";
            var percent = whole == 0 ? "-" : ((long)part * 100 / whole).ToString(CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"  {cut.PadRight(Column)} {percent,4}{note}\n");
        }
    }
}
