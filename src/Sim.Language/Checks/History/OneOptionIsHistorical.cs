using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks.History;

/// <summary>Of the answers to a question exactly one is what was done; of an invented question none is, because nobody ever answered it.</summary>
internal static class OneOptionIsHistorical
{
    public static void Look(Draft happening, Findings findings)
    {
        if (happening.Of(EventForm.Question) is not { } question || question.Of(QuestionForm.Options) is not { Count: > 0 } options)
        {
            return;
        }

        var marked = options.Where(option => option.Of(OptionForm.Historical)?.Value == true).Select(option => option.Of(OptionForm.Historical)!.Span).ToList();
        if (happening.Has(EventForm.Invented))
        {
            findings.AddAll(marked.Select(place => HistoricalOption.Invented(place, happening.PlaceOf(EventForm.Invented).Line)));
        }
        else if (marked.Count > 1)
        {
            findings.Add(HistoricalOption.Second(marked[1], marked[0].Line));
        }
        else if (marked.Count == 0 && !options.Any(option => option.HasUnknown || IsMarkedUnreadably(option)))
        {
            findings.Add(HistoricalOption.None(question.PlaceOf(QuestionForm.Options)));
        }
    }

    private static bool IsMarkedUnreadably(Draft option) => option.Has(OptionForm.Historical) && option.Of(OptionForm.Historical) is null;
}
