using System.CommandLine;
using System.Text;
using Sim.Archive.Saves;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Language.Starting;

namespace Sim.Commands.Verbs;

/// <summary><c>sim new</c>: a scenario or an event to begin with, which checks clean and plays.</summary>
internal static class NewVerb
{
    public static Command Of(Surroundings surroundings)
    {
        var verb = new Command("new", "Begin a scenario, or an event in one, with files that check clean and play.");
        verb.Add(Scenario(surroundings));
        verb.Add(Event(surroundings));
        return verb;
    }

    private static Command Scenario(Surroundings surroundings)
    {
        var name = new Argument<string>("NAME") { Description = "Its id, and the name of its folder: letters, digits and '-'." };
        var verb = new Command("scenario", "A small scenario in a folder of its own.") { name };
        verb.SetAction(parsed => Scenario(surroundings, parsed.GetValue(name)!));
        return verb;
    }

    private static Command Event(Surroundings surroundings)
    {
        var name = new Argument<string>("NAME") { Description = "Its id, and the name of its file: small letters, digits and '_'." };
        var within = new Option<string>("--in") { Description = "The scenario, by path or name. Left out, the one in whose folder you are.", HelpName = "SCENARIO", DefaultValueFactory = _ => "." };
        var verb = new Command("event", "An event with its fields in order, and remarks that say what goes where.") { name, within };
        verb.SetAction(parsed => Event(surroundings, parsed.GetValue(name)!, parsed.GetValue(within)!));
        return verb;
    }

    private static int Scenario(Surroundings surroundings, string name)
    {
        if (!NewScenario.IsName(name))
        {
            throw Complaint.Usage($"'{Printable.Text(name)}' cannot be the id of a scenario: ids are letters, digits and '-', such as my-first-lesson.");
        }

        var folder = Path.Combine(surroundings.CurrentFolder, name);
        if (Directory.Exists(folder) || File.Exists(folder))
        {
            throw Complaint.Refused($"There is already something called '{name}' here. Choose another name, or go to another folder.");
        }

        foreach (var file in NewScenario.Of(name, name))
        {
            Write(surroundings, folder, file);
        }

        surroundings.Output.WriteLine($"Check it: sim check {name}    Play it: sim play {name}    Add to it: sim new event an_id --in {name}");
        return Exits.Fine;
    }

    private static int Event(Surroundings surroundings, string name, string within)
    {
        if (!NewEvent.IsName(name))
        {
            throw Complaint.Usage($"'{Printable.Text(name)}' cannot be the id of an event: ids are small letters, digits and '_', and begin with a letter, such as the_strike.");
        }

        var shelf = new ScenarioShelf(surroundings);
        var path = shelf.PathOf(within);
        if (!Directory.Exists(path) || !ScenarioFiles.IsScenario(path))
        {
            throw Complaint.Refused(within == "."
                ? "This folder is no scenario: there is no scenario.yaml in it. Name one: --in SCENARIO"
                : $"'{Printable.Text(within)}' is no folder with a scenario.yaml in it. In a scenario of one file an event stands in the list 'events:'.");
        }

        var scenario = shelf.Open(within);
        if (scenario.EventNamed(name) is not null)
        {
            throw Complaint.Refused($"There is already an event '{name}' in this scenario. Choose another id.");
        }

        Write(surroundings, path, NewEvent.Of(name, shelf.Sources(path), scenario));
        surroundings.Output.WriteLine($"Change it, then ask: sim check {Printable.Text(shelf.Nearby(path))}");
        return Exits.Fine;
    }

    private static void Write(Surroundings surroundings, string folder, NewFile file)
    {
        var path = Path.Combine(folder, file.File);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Encoding.UTF8.GetBytes(file.Text));
        }
        catch (Exception failure) when (SafeWrite.IsOfTheDisk(failure))
        {
            throw Complaint.Refused($"'{Printable.Text(path)}' cannot be written: {Printable.Text(failure.Message)}");
        }

        surroundings.Output.WriteLine($"Written: {Printable.Text(new ScenarioShelf(surroundings).Nearby(path))}");
    }
}
