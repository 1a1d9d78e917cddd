using System.CommandLine;
using Sim.Commands.Outputs;
using Sim.Commands.Verbs;
using Sim.Language.Diagnostics;
using Sim.Reports.Wording;

namespace Sim.Commands;

/// <summary>The program <c>sim</c>: a file for each verb, and one place where everything that ends badly is told.</summary>
public static class SimProgram
{
    public static int Run(string[] args, Surroundings surroundings)
    {
        try
        {
            var root = RootOf(surroundings);
            var parsed = root.Parse(args);
            if (parsed.Errors.Count > 0)
            {
                if (parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens is [[not '-', ..] word, ..])
                {
                    var verbs = root.Subcommands.Select(c => c.Name).ToList();
                    surroundings.Error.WriteLine($"There is no command '{Printable.Text(word)}'. {NearestNames.Question(word, verbs, $"There are {Sentence.Listed(verbs)}.")}");
                    surroundings.Error.WriteLine("sim --help says how it is used.");
                    return Exits.Usage;
                }

                var verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
                surroundings.Error.WriteLine(Clean.Line(parsed.Errors[0].Message));
                surroundings.Error.WriteLine($"sim {verb}--help says how it is used.");
                return Exits.Usage;
            }

            return parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = surroundings.Output,
                Error = surroundings.Error,
            });
        }
        catch (Complaint complaint)
        {
            surroundings.Error.WriteLine(complaint.Message);
            return complaint.Exit;
        }
        catch (Exception failure) when (!System.Diagnostics.Debugger.IsAttached)
        {
            return Failed(surroundings, failure);
        }
    }

    /// <summary>Tells of a mistake of ours: one line on the screen, all of it in a file.</summary>
    internal static int Failed(Surroundings surroundings, Exception failure)
    {
        surroundings.Error.WriteLine($"sim failed, which is a mistake of the program and not yours: {Printable.Text(failure.Message)}");
        try
        {
            var report = Path.Combine(Path.GetTempPath(), $"sim-failure-{Path.GetRandomFileName()}.txt");
            File.WriteAllText(report, failure.ToString());
            surroundings.Error.WriteLine($"What happened is written in {report}; please send it to whoever gave you the program.");
        }
        catch (Exception second) when (second is IOException or UnauthorizedAccessException)
        {
            surroundings.Error.WriteLine(Printable.Text(failure.ToString()));
        }

        return Exits.Failure;
    }

    private static RootCommand RootOf(Surroundings surroundings)
    {
        var root = new RootCommand("A strategy simulation of politics at the top, whose worlds are text files. Without a verb it opens the menu.");
        var plain = PlayVerb.PlainAlone();
        root.Add(plain);
        root.SetAction(parsed => PlayVerb.Menu(surroundings, parsed.GetValue(plain)));
        root.Add(PlayVerb.Of(surroundings));
        root.Add(CheckVerb.Of(surroundings));
        root.Add(ExplainVerb.Of(surroundings));
        root.Add(NewVerb.Of(surroundings));
        root.Add(SchemaVerb.Of(surroundings));
        root.Add(TextsVerb.Of(surroundings));
        root.Add(FmtVerb.Of(surroundings));
        root.Add(FixVerb.Of(surroundings));
        root.Add(ExploreVerb.Of(surroundings));
        root.Add(ExperimentVerb.Of(surroundings));
        root.Add(ReplayVerb.Of(surroundings));
        root.Add(WhyVerb.Of(surroundings));
        root.Add(GraphVerb.Of(surroundings));
        root.Add(ModelVerb.Of(surroundings));
        root.Add(ModelVerb.Lesson(surroundings));
        root.Add(BenchVerb.Of(surroundings));
        return root;
    }
}
