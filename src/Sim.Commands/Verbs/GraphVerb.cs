using System.CommandLine;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Engine.Machines;
using Sim.Language.Diagnostics;

namespace Sim.Commands.Verbs;

/// <summary><c>sim graph</c>: the machines of a scenario, drawn as text for Mermaid or Graphviz.</summary>
internal static class GraphVerb
{
    private const string Mermaid = "mermaid";
    private const string Dot = "dot";

    public static Command Of(Surroundings surroundings)
    {
        var scenario = new Argument<string>("SCENARIO") { Description = "A scenario by name or path." };
        var machine = new Argument<string?>("MACHINE") { Description = "Which machine; left out, all of them.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "mermaid or dot.", HelpName = "FORMAT", DefaultValueFactory = _ => Mermaid };
        format.AcceptOnlyFromAmong(Mermaid, Dot);
        var verb = new Command("graph", "Draw the machines of a scenario.") { scenario, machine, format };
        verb.SetAction(parsed => Graph(surroundings, parsed.GetValue(scenario)!, parsed.GetValue(machine), parsed.GetValue(format)!));
        return verb;
    }

    private static int Graph(Surroundings surroundings, string named, string? machine, string format)
    {
        var scenario = new ScenarioShelf(surroundings).Open(named);
        var chosen = scenario.Machines.Where(m => machine is null || string.Equals(m.Id, machine, StringComparison.Ordinal)).ToList();
        if (chosen.Count == 0)
        {
            var ids = scenario.Machines.Select(m => m.Id).ToList();
            throw Complaint.Usage(machine is null
                ? "The scenario has no machines."
                : $"There is no machine called '{Printable.Text(machine)}'. {NearestNames.Question(machine, ids, $"The scenario has: {string.Join(", ", ids)}.")}");
        }

        foreach (var each in chosen)
        {
            // Both languages know comments, so that several drawings in one stream can be told apart.
            surroundings.Output.WriteLine($"{(string.Equals(format, Dot, StringComparison.Ordinal) ? "//" : "%%")} {Printable.Text(each.Id)}: {Printable.Text(each.Title)}");
            var drawing = string.Equals(format, Dot, StringComparison.Ordinal) ? MachineDrawing.Dot(each) : MachineDrawing.Mermaid(each);
            surroundings.Output.WriteLine(Printable.Text(drawing.ReplaceLineEndings("\n").Replace("\t", "  ", StringComparison.Ordinal)).Trim());
        }

        return Exits.Fine;
    }
}
