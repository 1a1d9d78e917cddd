using System.Collections.Immutable;
using System.Globalization;
using Sim.Screens.Themes;

namespace Sim.Screens.Typesetting;

/// <summary>An entry of a list as it is read: a label, a line about it, and, where it is closed, why.</summary>
/// <param name="Group">A heading that stands above the first entry of a group; empty for none.</param>
public sealed record ChoiceText(string Label, string Detail = "", string? Refusal = null, string Group = "");

/// <summary>Sets a list of choices: a number, the label wrapped beside it, what is known or why it is closed beneath.</summary>
public static class ChoiceSetter
{
    private const int Indent = 4;

    public static ImmutableArray<Row> Set(IReadOnlyList<ChoiceText> choices, int chosen, int width, Marks marks)
    {
        var rows = ImmutableArray.CreateBuilder<Row>();
        for (var i = 0; i < choices.Count; i++)
        {
            var choice = choices[i];
            if (choice.Group.Length > 0)
            {
                rows.AddRange(Wrapping.Of(marks.Spell(choice.Group), width).Select(s => Row.Of(i, -1, new Piece(s.Text, Tone.Heading))));
            }

            SetChoice(rows, choice, i, i == chosen, Math.Max(Indent + 4, width), marks);
        }

        return rows.ToImmutable();
    }

    private static void SetChoice(ImmutableArray<Row>.Builder rows, ChoiceText choice, int index, bool chosen, int width, Marks marks)
    {
        var closed = choice.Refusal is not null;
        var (label, faint) = (chosen, closed) switch
        {
            (true, true) => (Tone.ChosenClosed, Tone.ChosenClosed),
            (true, false) => (Tone.Chosen, Tone.ChosenFaint),
            (false, true) => (Tone.Closed, Tone.Closed),
            _ => (Tone.Text, Tone.Faint),
        };
        var number = index < 9 ? (index + 1).ToString(CultureInfo.InvariantCulture) : " ";
        var lead = $"{(chosen ? marks.Pointer : ' ')}{number}{(closed ? marks.Closed : ' ')} ";
        var room = width - Indent - 1;
        var at = 0;
        var text = marks.Spell(choice.Label);
        var detail = marks.Spell(choice.Detail);
        var gap = room - Wrapping.Columns(text) - Wrapping.Columns(detail);
        if (detail.Length > 0 && gap >= 2)
        {
            // A short detail stands at the end of the line.
            rows.Add(Row.Of(index, at++, new Piece(lead + text, label), new Piece(new string(' ', gap) + detail + (chosen ? " " : ""), faint)));
        }
        else
        {
            foreach (var stretch in Wrapping.Even(text, room))
            {
                Add(stretch.Start == 0 ? lead : new string(' ', Indent), stretch.Text, label);
            }

            foreach (var stretch in detail.Length > 0 ? Wrapping.Of(detail, room) : [])
            {
                Add(new string(' ', Indent), stretch.Text, faint);
            }
        }

        if (choice.Refusal is { } refusal)
        {
            foreach (var stretch in Wrapping.Of(marks.Spell($"closed: {refusal}"), room))
            {
                Add(new string(' ', Indent), stretch.Text, faint);
            }
        }

        // The bar of the chosen entry runs to the edge, so that it is seen as one block.
        void Add(string indent, string text, Tone tone) =>
            rows.Add(Row.Of(index, at++, new Piece(chosen ? Wrapping.Fitted(indent + text, width, "") : indent + text, tone)));
    }
}
