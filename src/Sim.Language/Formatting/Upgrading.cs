using System.Globalization;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Formatting;

/// <summary>The head of a scenario in the newest format: the format that it says it is in, and fields that have another place by now.</summary>
internal static class Upgrading
{
    /// <summary>The format that is said; null where nothing is said, or nothing that can be read.</summary>
    public static int? FormatOf(Node? file) =>
        file is Mapping mapping && IsHead(mapping) && mapping.Pairs.FirstOrDefault(pair => pair.Name == ScenarioForm.Format.Name) is { Value: Scalar scalar } ? NumberKind.Parse(scalar.Words.Text) : null;

    /// <summary>The same file in the format of this program, where it is in an older one.</summary>
    /// <param name="isExtending">Whether the scenario extends another.</param>
    public static Node Upgraded(Node file, bool isExtending)
    {
        if (file is not Mapping head || !IsHead(head))
        {
            return file;
        }

        return ScenarioForm.MovedToStarts.Aggregate(WithFormat(head), (moved, field) => Moved(moved, field, isExtending));
    }

    private static bool IsHead(Mapping file) => file.Pairs.Any(pair => pair.Name == ScenarioForm.Id.Name);

    private static Mapping WithFormat(Mapping head)
    {
        if (FormatOf(head) is not < ScenarioCompiler.Format)
        {
            return head;
        }

        var pair = head.Pairs.First(pair => pair.Name == ScenarioForm.Format.Name);
        var old = (Scalar)pair.Value;
        var words = new Written(ScenarioCompiler.Format.ToString(CultureInfo.InvariantCulture), old.Span);
        return head with { Pairs = head.Pairs.Replace(pair, pair with { Value = old with { Words = words } }) };
    }

    /// <summary>
    /// The head with what an old field said as a line of its starts. It stays where it is if that line is there already, or if it would hide the
    /// starts of a scenario that is extended.
    /// </summary>
    private static Mapping Moved(Mapping head, Field field, bool isExtending)
    {
        if (head.Pairs.FirstOrDefault(pair => pair.Name == field.Name) is not { Value: Scalar value } old || NumberKind.Parse(value.Words.Text) is null)
        {
            return head;
        }

        var line = $"{field.Name} {value.Words.Text}";
        var starts = head.Pairs.FirstOrDefault(pair => pair.Name == ScenarioForm.Starts.Name);
        if (starts is null)
        {
            var list = new Sequence(old.NameSpan, [Line(line, old.NameSpan)]);
            return isExtending ? head : head with { Pairs = head.Pairs.Replace(old, old with { Name = ScenarioForm.Starts.Name, Value = list }) };
        }

        return starts.Value is not Sequence { Raw: null, Items: [.., var last] } lines || lines.Items.Any(item => Says(item, field.Name))
            ? head
            : head with { Pairs = head.Pairs.Replace(starts, starts with { Value = lines with { Items = lines.Items.Add(Line(line, last.Span)) } }).Remove(old) };
    }

    private static Scalar Line(string text, Span place) => new(new Written(text, place), ScalarStyle.Plain);

    private static bool Says(Node item, string name) => item switch
    {
        Scalar scalar => scalar.Words.Text.StartsWith(name, StringComparison.Ordinal),
        Mapping mapping => mapping.Pairs.Any(pair => pair.Name == name),
        _ => true,
    };
}
