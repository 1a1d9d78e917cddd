using System.CommandLine;
using System.CommandLine.Parsing;
using Sim.Commands.Outputs;
using Sim.Commands.Playing;
using Sim.Screens.Themes;

namespace Sim.Commands.Verbs;

/// <summary><c>sim play</c>, and <c>sim</c> alone: the game, on the whole screen or as lines of text.</summary>
internal static class PlayVerb
{
    public static Command Of(Surroundings surroundings)
    {
        var scenario = new Argument<string?>("SCENARIO") { Description = "A scenario by name or path; left out, you are asked.", Arity = ArgumentArity.ZeroOrOne };
        var chair = new Option<string?>("--as") { Description = "Whom to play; left out, you are asked.", HelpName = "PERSON" };
        var seed = new Option<ulong?>("--seed") { Description = "The number that all chance comes from; left out, a new one.", HelpName = "N", CustomParser = typed => WholeNumber.Of<ulong>(typed, "--seed") };
        var plain = new Option<bool>("--plain") { Description = "Lines in, lines out: for screen readers, pipes and scripts." };
        var resume = new Option<string?>("--resume") { Description = "Go on with a saved game; without a name, with the only one there is.", HelpName = "GAME", Arity = ArgumentArity.ZeroOrOne };
        var record = new Option<string?>("--record") { Description = "Also write the recording to this file, after each turn and at the end.", HelpName = "FILE" };
        var saves = new Option<string?>("--save-dir") { Description = "Where games are saved; else SIM_SAVE_DIR, else your own data folder.", HelpName = "DIR" };

        var language = new Option<string?>("--language") { Description = "Read the scenario in another language, where it has a translation.", HelpName = "LANGUAGE" };
        var colors = new Option<Colours>("--colors", "--colours") { Description = "How many colours the screens use: auto, full, 16 or none.", HelpName = "HOW", CustomParser = ColoursOf, DefaultValueFactory = _ => Colours.Automatic };
        var ascii = new Option<bool>("--ascii") { Description = "Draw the screens with the signs of a typewriter alone." };

        var verb = new Command("play", "Play a scenario.") { scenario, chair, seed, plain, resume, record, saves, language, colors, ascii };
        verb.SetAction(parsed => Play(surroundings, new Settled
        {
            Scenario = parsed.GetValue(scenario),
            Chair = parsed.GetValue(chair),
            Seed = parsed.GetValue(seed),
            Plain = parsed.GetValue(plain),
            Resumes = parsed.GetResult(resume) is not null,
            Resume = parsed.GetValue(resume),
            RecordTo = RecordPath(surroundings, parsed.GetValue(record)),
            SaveFolder = parsed.GetValue(saves),
            Language = parsed.GetValue(language),
            Colours = parsed.GetValue(colors),
            Ascii = parsed.GetValue(ascii),
        }));
        return verb;
    }

    /// <summary>The option of <c>sim</c> alone.</summary>
    public static Option<bool> PlainAlone() => new("--plain") { Description = "Without a verb: play as lines in, lines out." };

    public static int Menu(Surroundings surroundings, bool plain) => Play(surroundings, new Settled { Plain = plain });

    private static Colours ColoursOf(ArgumentResult typed)
    {
        var word = typed.Tokens.Count == 1 ? typed.Tokens[0].Value : "";
        switch (word)
        {
            case "auto":
                return Colours.Automatic;
            case "full":
                return Colours.Full;
            case "16":
                return Colours.Sixteen;
            case "none":
                return Colours.None;
            default:
                typed.AddError($"--colors is auto, full, 16 or none, and not '{Printable.Text(word)}'.");
                return Colours.Automatic;
        }
    }

    private static int Play(Surroundings surroundings, Settled settled) =>
        settled.Plain ? new PlainPlay(surroundings, settled).Run() : new ScreenPlay(surroundings, settled).Run();

    private static string? RecordPath(Surroundings surroundings, string? file)
    {
        if (file is null)
        {
            return null;
        }

        var path = Path.GetFullPath(file, surroundings.CurrentFolder);
        if (Directory.Exists(path))
        {
            throw Complaint.Usage($"'{Printable.Text(file)}' is a folder. Give --record the name of a file.");
        }

        return Directory.Exists(Path.GetDirectoryName(path))
            ? path
            : throw Complaint.Usage($"There is no folder for '{Printable.Text(file)}'. Make it first, or record somewhere else.");
    }
}
