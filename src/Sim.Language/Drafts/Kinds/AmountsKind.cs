using Sim.Language.Diagnostics;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Kinds;

/// <summary>A list of names with a number each: <c>state 60</c>.</summary>
internal sealed class AmountsKind(string example) : Kind<IReadOnlyList<Amount>>
{
    public override string Expected => $"a list such as '- {example}'";

    public override Shape Shape => new LinesShape(new WordShape());

    public override IReadOnlyList<Amount>? Read(Node node, FieldReader reader)
    {
        if (LinesOf.Lines(node, Expected, reader) is not { } lines)
        {
            return null;
        }

        var amounts = new List<Amount>(lines.Count);
        foreach (var words in lines)
        {
            var space = words.Text.TrimEnd().LastIndexOfAny([' ', '\u00A0', '\t']);
            var name = space > 0 ? words.Part(0, space).Trimmed() : words;
            var written = space > 0 ? words.Part(space + 1, words.Text.Length - space - 1) : words;
            if (space > 0 && name.Text.EndsWith(':'))
            {
                name = name.Part(0, name.Text.Length - 1).Trimmed();
            }

            if (space > 0 && NumberKind.ParseOrTell(written, reader.Findings) is { } value)
            {
                amounts.Add(new Amount(name, new Placed<int>(value, written.Span)));
            }
            else if (space <= 0 || !FractionWritten.Looks(written.Text))
            {
                reader.Findings.Add(AmountExpected.At(words.Span, words.Text, example));
            }
        }

        return amounts;
    }
}

/// <summary>A name and a number.</summary>
internal sealed record Amount(Written Name, Placed<int> Number);
