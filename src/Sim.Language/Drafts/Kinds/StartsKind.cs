using Sim.Language.Expressions;
using Sim.Language.Outlines;
using Sim.Language.Sources;
using Sim.Model.Expressions;

namespace Sim.Language.Drafts.Kinds;

/// <summary>How things stand on the first day, each on a line: <c>fear 70</c>, <c>premier is ivanov</c>, <c>happened(amnesty)</c>.</summary>
internal sealed class StartsKind : Kind<IReadOnlyList<TermText>>
{
    public override string Expected => "a list such as '- fear 70'";

    public override Shape Shape => new LinesShape(new WordShape());

    public override IReadOnlyList<TermText>? Read(Node node, FieldReader reader) =>
        LinesOf.Lines(node, Expected, reader) is { } lines
            ? [.. lines.Select(line => Amount(line) ?? TermText.Read(line, TermParser.Condition, reader.Findings))]
            : null;

    /// <summary>A name and a number with nothing between them but a space or an equals sign.</summary>
    private static TermText? Amount(Written line)
    {
        var space = line.Text.LastIndexOfAny([' ', '=']);
        if (space <= 0 || NumberKind.Parse(line.Text[(space + 1)..].Trim()) is not { } value)
        {
            return null;
        }

        var name = line.Part(0, space).Text.TrimEnd(' ', '=', ':');
        return name.Length > 0 && name.IndexOfAny(['<', '>', '!', '+', '-', '*', '/']) < 0 && TermParser.Amount(line.Part(0, name.Length), new()) is NameTerm or CallTerm
            ? new TermText(line, new ComparisonTerm(Relation.Equal, TermParser.Amount(line.Part(0, name.Length), new())!, new NumberTerm(value, space + 1, line.Text.Length)))
            : null;
    }
}
