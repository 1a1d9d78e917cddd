using System.CommandLine;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Language.Diagnostics;
using Sim.Language.Explaining;

namespace Sim.Commands.Verbs;

/// <summary><c>sim explain</c>: the page about a code, or all codes with their titles.</summary>
internal static class ExplainVerb
{
    public static Command Of(Surroundings surroundings)
    {
        var code = new Argument<string?>("CODE") { Description = "A code such as F105; left out, all codes are listed.", Arity = ArgumentArity.ZeroOrOne };
        var verb = new Command("explain", "Say what a finding of 'sim check' means, with an example.") { code };
        verb.SetAction(parsed => Explain(surroundings, parsed.GetValue(code)));
        return verb;
    }

    private static int Explain(Surroundings surroundings, string? code)
    {
        if (code is null)
        {
            surroundings.Output.Write(ExplanationText.Listed(Explanations.Codes.Select(known => Explanations.Of(known)!)));
            return Exits.Fine;
        }

        var page = Explanations.Of(code) ?? throw Complaint.Refused(
            $"There is no code '{Printable.Text(code)}'. {NearestNames.Question(code, Explanations.Codes)} sim explain lists all codes.");
        surroundings.Output.Write(ExplanationText.Of(page));
        return Exits.Fine;
    }
}
