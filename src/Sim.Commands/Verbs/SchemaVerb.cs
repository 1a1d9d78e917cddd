using System.CommandLine;
using System.Text;
using Sim.Archive.Saves;
using Sim.Commands.Outputs;
using Sim.Language.Schemas;

namespace Sim.Commands.Verbs;

/// <summary><c>sim schema</c>: the format of scenarios as a JSON Schema, for editors.</summary>
internal static class SchemaVerb
{
    public static Command Of(Surroundings surroundings)
    {
        var file = new Option<string?>("--out") { Description = "Write it to this file instead of showing it.", HelpName = "FILE" };
        var verb = new Command("schema", "The format of scenario files as a JSON Schema (2020-12), for editors that complete and mark while one types.") { file };
        verb.SetAction(parsed => Write(surroundings, parsed.GetValue(file)));
        return verb;
    }

    private static int Write(Surroundings surroundings, string? named)
    {
        if (named is null)
        {
            surroundings.Output.Write(ScenarioSchema.Text());
            return Exits.Fine;
        }

        try
        {
            File.WriteAllText(Path.GetFullPath(named, surroundings.CurrentFolder), ScenarioSchema.Text(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception failure) when (SafeWrite.IsOfTheDisk(failure) || failure is ArgumentException)
        {
            throw Complaint.Refused($"'{Printable.Text(named)}' cannot be written: {Printable.Text(failure.Message)}");
        }

        surroundings.Output.WriteLine($"Written: {Printable.Text(named)}\nAn editor uses it where a file begins with:  # yaml-language-server: $schema={Printable.Text(named)}");
        return Exits.Fine;
    }
}
