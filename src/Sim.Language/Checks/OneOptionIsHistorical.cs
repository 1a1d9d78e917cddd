using Sim.Language.Diagnostics;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks;

/// <summary>Of the answers to a question exactly one is what was done.</summary>
internal static class OneOptionIsHistorical
{
    public static void Look(Inspection inspection)
    {
        foreach (var entry in inspection.Names.Events.Entries)
        {
            if (entry.Of(EventForm.Question) is not { } question || question.Of(QuestionForm.Options) is not { Count: > 0 } options)
            {
                continue;
            }

            var historical = options.Where(option => option.Of(OptionForm.Historical)?.Value == true).ToList();
            if (historical.Count > 1)
            {
                inspection.Findings.Add(HistoricalOption.Second(historical[1].Of(OptionForm.Historical)!.Span, historical[0].Of(OptionForm.Historical)!.Span.Line));
            }
            else if (historical.Count == 0 && !options.Any(option => option.Has(OptionForm.Historical) && option.Of(OptionForm.Historical) is null))
            {
                inspection.Findings.Add(HistoricalOption.None(question.PlaceOf(QuestionForm.Options)));
            }
        }
    }
}
