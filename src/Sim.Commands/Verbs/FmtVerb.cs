using System.CommandLine;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Language;
using Sim.Language.Formatting;

namespace Sim.Commands.Verbs;

/// <summary><c>sim fmt</c>: writes the files of scenarios anew, as plain YAML that means the same.</summary>
internal static class FmtVerb
{
    public static Command Of(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Scenarios by path or name, folders of scenarios, or single files.", Arity = ArgumentArity.OneOrMore };
        var check = new Option<bool>("--check") { Description = "Write nothing; say which files would be written anew, and exit with 1 if there are any." };
        var verb = new Command("fmt", "Write scenario files anew as plain YAML: the same meaning, words and remarks, in one layout.") { paths, check };
        verb.SetAction(parsed => Format(surroundings, parsed.GetValue(paths)!, parsed.GetValue(check)));
        return verb;
    }

    private static int Format(Surroundings surroundings, string[] named, bool check)
    {
        var shelf = new ScenarioShelf(surroundings);
        var (anew, alone, inOrder) = (0, 0, 0);
        foreach (var scenario in named.SelectMany(shelf.Below).Distinct(StringComparer.Ordinal))
        {
            var sources = ScenarioFiles.Read(scenario);
            if (sources.Files.Any(Formatter.IsOfNewerFormat))
            {
                alone += sources.Files.Length;
                surroundings.Output.WriteLine($"{Printable.Text(shelf.Nearby(scenario))}: left alone. It is written in a format that only a newer version of the program knows.");
                continue;
            }

            var isExtending = ScenarioCompiler.ExtendedBy(sources) is not null;
            foreach (var source in sources.Files)
            {
                var file = new AuthorFile(surroundings, scenario, source);
                var formatted = Formatter.Format(source, isExtending);
                if (formatted.Text is not { } text)
                {
                    alone++;
                    surroundings.Output.WriteLine($"{Printable.Text(shelf.Nearby(file.Path))}: left alone. {Printable.Text(formatted.Problem)}");
                }
                else if (file.Holds(text))
                {
                    inOrder++;
                }
                else
                {
                    anew++;
                    surroundings.Output.WriteLine($"{Printable.Text(shelf.Nearby(file.Path))}: {(check ? "would be written anew" : "written anew")}.");
                    if (!check)
                    {
                        file.Write(text);
                    }
                }
            }
        }

        surroundings.Output.WriteLine(Summary(anew, alone, inOrder, check));
        return alone > 0 || (check && anew > 0) ? Exits.Findings : Exits.Fine;
    }

    private static string Summary(int anew, int alone, int inOrder, bool check)
    {
        var said = $"{Counted.Of(anew, "file")} {(check ? "to be written anew" : "written anew")}, {inOrder} as they should be, {alone} left alone.";
        return anew > 0 && !check ? $"{said}\nA game that was begun before goes on only with the files as they were then." : said;
    }
}
