using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Merging;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Kinds;

/// <summary>A list of what is taken out: <c>event amnesty</c>, <c>option amnesty.wide</c>.</summary>
internal sealed class RemovalsKind : Kind<IReadOnlyList<Removal>>
{
    public override string Expected => "a list such as '- event its_id'";

    public override Shape Shape => new LinesShape(new WordShape());

    public override IReadOnlyList<Removal>? Read(Node node, FieldReader reader) =>
        LinesOf.Lines(node, Expected, reader) is { } lines ? [.. lines.Select(line => Removal(line, reader)).OfType<Removal>()] : null;

    private static Removal? Removal(Written line, FieldReader reader)
    {
        var space = line.Text.IndexOf(' ', StringComparison.Ordinal);
        var kind = (space > 0 ? line.Part(0, space) : line).Text.TrimEnd(':');
        var id = space > 0 ? line.Part(space, line.Text.Length - space).Trimmed().Text : "";
        if (Merging.Removal.Kinds.FirstOrDefault(known => string.Equals(known.Word, kind, StringComparison.OrdinalIgnoreCase)).Form is not { } form)
        {
            reader.Findings.Add(NothingToRemove.Kind(line.Part(0, space > 0 ? space : line.Text.Length).Span, kind, [.. Merging.Removal.Kinds.Select(known => known.Word)]));
            return null;
        }

        var dot = Merging.Removal.StandsInside(form) ? id.IndexOf('.', StringComparison.Ordinal) : -1;
        if (id.Length == 0 || (dot <= 0 && Merging.Removal.StandsInside(form)))
        {
            reader.Findings.Add(NothingToRemove.Unsaid(line.Span, form, Merging.Removal.StandsInside(form)));
            return null;
        }

        return new Removal(form, dot > 0 ? id[..dot] : "", id[(dot + 1)..], line.Span);
    }
}
