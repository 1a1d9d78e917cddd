using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;

namespace Sim.Language.Checks.Design;

/// <summary>A question is a choice, and one that fits on a screen.</summary>
internal static class QuestionsOfferTwoToFiveOptions
{
    public static void Look(Draft happening, Findings findings)
    {
        if (happening.Of(EventForm.Question) is { } question && question.Of(QuestionForm.Options) is { } options && options.Count is < 2 or > 5)
        {
            findings.Add(NumberOfOptions.At(question.PlaceOf(QuestionForm.Options), options.Count));
        }
    }
}
