using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;

namespace Sim.Language.Checks.Texts;

/// <summary>What is read in one go fits on one screen, and what has one line fits on it.</summary>
internal static class TextsFitTheScreen
{
    public static void Look(AuthorText text, Findings findings)
    {
        if (ScreenRoom.Columns.TryGetValue(text.Field, out var columns) && text.Words.Text.AsSpan().TrimEnd().Length > columns)
        {
            findings.Add(TooLongForTheScreen.Line(text.Words.At(columns, text.Words.Text.TrimEnd().Length - columns), text.Field.Name, columns));
        }
        else if (ScreenRoom.Words.TryGetValue(text.Field, out var most) && Reading.MayHaveMore(text.Words.Text, most) && Reading.Words(text.Words.Text) is var words && words.Count > most)
        {
            findings.Add(TooLongForTheScreen.Text(text.Words.At(words[most].Offset, words[most].Length), text.Field.Name, words.Count, most));
        }
    }

    /// <summary>Those who speak for an option stand on its card, below its own text.</summary>
    public static void LookAtCards(Inspection inspection)
    {
        foreach (var happening in inspection.Names.Events.Entries.Where(happening => happening.Has(EventForm.Advisers)))
        {
            LookAtCards(inspection, happening);
        }
    }

    private static void LookAtCards(Inspection inspection, Draft happening)
    {
        var taken = (happening.Of(EventForm.Question)?.Of(QuestionForm.Options) ?? [])
            .Where(option => option.Of(OptionForm.Id) is not null)
            .GroupBy(option => option.Of(OptionForm.Id)!.Text, StringComparer.Ordinal)
            .ToDictionary(options => options.Key, options => Count(options.First().Of(OptionForm.Text)), StringComparer.Ordinal);
        foreach (var adviser in happening.Of(EventForm.Advisers) ?? [])
        {
            if (adviser.Of(AdviserForm.Leans)?.Text is { } option && taken.TryGetValue(option, out var words) && adviser.Of(AdviserForm.Says) is { } says)
            {
                taken[option] = words + Count(says);
                if (taken[option] > ScreenRoom.Card)
                {
                    inspection.Findings.Add(TooLongForTheScreen.Card(says.Words.Span, option, taken[option], ScreenRoom.Card));
                    return;
                }
            }
        }
    }

    private static int Count(Prose? prose) => prose is null ? 0 : Reading.Words(prose.Words.Text).Count;
}
