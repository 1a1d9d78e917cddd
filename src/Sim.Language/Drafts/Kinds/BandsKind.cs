using Sim.Language.Diagnostics;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Kinds;

/// <summary>A list of aims with a band each: <c>lead 40..80</c>.</summary>
internal sealed class BandsKind : Kind<IReadOnlyList<Band>>
{
    private const string Example = "lead 40..80";

    public override string Expected => $"a list such as '- {Example}'";

    public override Shape Shape => new LinesShape(new WordShape());

    public override IReadOnlyList<Band>? Read(Node node, FieldReader reader)
    {
        if (LinesOf.Lines(node, Expected, reader) is not { } lines)
        {
            return null;
        }

        var bands = new List<Band>();
        foreach (var words in lines)
        {
            var space = words.Text.IndexOf(' ', StringComparison.Ordinal);
            var text = space > 0 ? words.Text[space..].Trim() : "";
            var range = NumberKind.Parse(text) is { } single ? new Range(single, single, words.Span) : Range.Parse(text);
            if (range is { Low: >= 0, High: <= 100 })
            {
                bands.Add(new Band(words.Part(0, space), range));
            }
            else
            {
                reader.Findings.Add(AmountExpected.At(words.Span, words.Text, Example));
            }
        }

        return bands;
    }
}

/// <summary>A name and a band of percents.</summary>
internal sealed record Band(Written Name, Range Range);
