using System.CommandLine;
using System.Globalization;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Language;

namespace Sim.Commands.Verbs;

/// <summary><c>sim texts</c>: all that is read in a scenario, for proofreaders, and as a file to be translated.</summary>
internal static class TextsVerb
{
    public static Command Of(Surroundings surroundings)
    {
        var scenario = new Argument<string>("SCENARIO") { Description = "A scenario by name or path." };
        var language = new Option<string?>("--for") { Description = "Write the file of a translation into this language, with what is translated already.", HelpName = "LANGUAGE" };
        var verb = new Command("texts", "Write out all texts of a scenario, to be read over or translated.") { scenario, language };
        verb.SetAction(parsed => Write(surroundings, parsed.GetValue(scenario)!, parsed.GetValue(language)));
        return verb;
    }

    private static int Write(Surroundings surroundings, string named, string? language)
    {
        var shelf = new ScenarioShelf(surroundings);
        var sources = shelf.Sources(shelf.PathOf(named));
        if (language is not null)
        {
            if (language.Length is 0 or > 20 || !language.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
            {
                throw Complaint.Usage($"'{Printable.Text(language)}' is no language. Write it short, such as de or pt-BR.");
            }

            surroundings.Output.Write(Printable.Text(ScenarioTexts.ToTranslate(sources, language)));
            return Exits.Fine;
        }

        foreach (var text in ScenarioTexts.Of(sources))
        {
            surroundings.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Printable.Text(text.Address)} ({Printable.Text(text.File)}, line {text.Line})"));
            foreach (var line in text.Text.Split('\n'))
            {
                surroundings.Output.WriteLine($"  {Printable.Text(line)}".TrimEnd());
            }
        }

        return Exits.Fine;
    }
}
