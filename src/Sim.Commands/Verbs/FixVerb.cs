using System.CommandLine;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Language.Diagnostics;
using Sim.Language.Repairs;

namespace Sim.Commands.Verbs;

/// <summary><c>sim fix</c>: the repairs that are certain, shown as a difference or made.</summary>
internal static class FixVerb
{
    public static Command Of(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Scenarios by path or name, or folders of scenarios.", Arity = ArgumentArity.OneOrMore };
        var write = new Option<bool>("--write") { Description = "Make the changes. Left out, they are only shown, and the exit is 1 if there are any." };
        var verb = new Command("fix", "Repair what is certain: names, numbers, dates, signs and margins, and no text. Each repair is proved by reading everything again.") { paths, write };
        verb.SetAction(parsed => Fix(surroundings, parsed.GetValue(paths)!, parsed.GetValue(write)));
        return verb;
    }

    private static int Fix(Surroundings surroundings, string[] named, bool write)
    {
        var shelf = new ScenarioShelf(surroundings);
        var repaired = 0;
        foreach (var scenario in named.SelectMany(shelf.Below).Distinct(StringComparer.Ordinal))
        {
            var sources = shelf.Sources(scenario);
            var mended = Mender.Mend(sources);
            foreach (var (before, after) in sources.Files.Zip(mended.Sources.Files).Where(files => files.First.Text != files.Second.Text))
            {
                var file = new AuthorFile(surroundings, scenario, before);
                surroundings.Output.Write(Printable.Text(UnifiedDiff.Of(shelf.Nearby(file.Path), before.Text, after.Text)));
                if (write && mended.LaidOut.Contains(before.File))
                {
                    file.Write(after.Text);
                }
                else if (write)
                {
                    file.WriteAlike(after.Text);
                }
            }

            repaired += mended.Repaired.Length;
            surroundings.Output.WriteLine($"{Printable.Text(shelf.Nearby(scenario))}: {Summary(mended, write)}");
        }

        return repaired > 0 && !write ? Exits.Findings : Exits.Fine;
    }

    private static string Summary(Mended mended, bool write)
    {
        var done = mended.Repaired.Length == 0 ? "nothing to repair for certain"
            : $"{Counted.Of(mended.Repaired.Length, "finding")} {(write ? "repaired" : "can be repaired; --write does it")}";
        var left = mended.Left.Count(finding => finding.Severity != Severity.Hint);
        return left == 0 ? done + "." : $"{done}. {Counted.Of(left, "finding")} left to you: sim check shows {(left == 1 ? "it" : "them")}.";
    }
}
