using System.Globalization;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Outlines;

namespace Sim.Language.Formatting;

/// <summary>The format in which the head of a scenario says that it is written, and the one in which it is written anew.</summary>
internal static class Upgrading
{
    /// <summary>The format that is said; null where nothing is said, or nothing that can be read.</summary>
    public static int? FormatOf(Node? file) =>
        FormatIn(file) is { Value: Scalar scalar } ? NumberKind.Parse(scalar.Words.Text) : null;

    /// <summary>The same file, which says that it is in the format of this program where it said an older one.</summary>
    public static Node Upgraded(Node file)
    {
        if (file is not Mapping mapping || FormatIn(file) is not { Value: Scalar old } pair || FormatOf(file) is not < ScenarioCompiler.Format)
        {
            return file;
        }

        var words = old.Words with { Text = ScenarioCompiler.Format.ToString(CultureInfo.InvariantCulture), Stretches = [old.Words.Stretches[0]] };
        return mapping with { Pairs = mapping.Pairs.Replace(pair, pair with { Value = old with { Words = words } }) };
    }

    private static Pair? FormatIn(Node? file) => file is Mapping mapping && mapping.Pairs.Any(pair => pair.Name == ScenarioForm.Id.Name)
        ? mapping.Pairs.FirstOrDefault(pair => pair.Name == ScenarioForm.Format.Name)
        : null;
}
