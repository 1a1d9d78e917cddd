using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Questions;

/// <summary>L615, L616: the options of a question differ in what they do, and something reads it.</summary>
internal static class OptionsMakeADifference
{
    public static void Look(Proofs proofs)
    {
        var readers = new Readers(proofs);
        foreach (var happening in proofs.Scenario.Events)
        {
            if (happening.Question is { } question)
            {
                foreach (var option in question.Options)
                {
                    // Whether an answer was given may be asked later; then it matters which. One that does nothing at all is told to be so by its words.
                    if (!option.Effects.IsEmpty && !readers.AskFor(happening.Index, option.Index))
                    {
                        LookAt(proofs, readers, happening, question, option);
                    }
                }
            }
        }
    }

    private static void LookAt(Proofs proofs, Readers readers, Event happening, Question question, Option option)
    {
        var drafts = proofs.Inspection.Names.Options[happening.Index];
        if (Unread(proofs.Scenario, readers, option) is { } unread)
        {
            proofs.Inspection.Findings.Add(NothingReadsIt.Of(Place(drafts[option.Index]), option.Id, NearestNames.Listed(unread, "and")));
            return;
        }

        for (var i = 0; i < option.Index; i++)
        {
            var first = question.Options[i];
            if (MayBeSame(first, option) && !readers.AskFor(happening.Index, i) && WrittenEffects(drafts[i]).SequenceEqual(WrittenEffects(drafts[option.Index])))
            {
                proofs.Inspection.Findings.Add(SameEffects.Of(Place(drafts[option.Index]), Place(drafts[i]), option.Id, first.Id));
                return;
            }
        }
    }

    // What an option changes, if nothing reads any of it.
    private static List<string>? Unread(Scenario scenario, Readers readers, Option option)
    {
        // Most options do something that matters, and are done with here.
        foreach (var effect in option.Effects)
        {
            if (effect.Landed().What is not Change change || (change.What is VariableReading { Variable: var one } && readers.Read(one)))
            {
                return null;
            }
        }

        var names = new List<string>();
        foreach (var effect in option.Effects)
        {
            var variables = Changed.By((Change)effect.Landed().What, -1, scenario).ToList();
            if (variables.Count == 0 || variables.Exists(readers.Read))
            {
                return null;
            }

            if (!names.Contains(scenario.Variables[variables[0]].Id, StringComparer.Ordinal))
            {
                names.Add(scenario.Variables[variables[0]].Id);
            }
        }

        return names;
    }

    private static Sources.Span Place(Draft option) => option.PlaceOf(OptionForm.Effects);

    // A line on the axes is a difference too.
    private static bool MayBeSame(Option one, Option other) =>
        one.Effects.Length == other.Effects.Length && one.Line.AsSpan().SequenceEqual(other.Line.AsSpan()) && Subjects(one) == Subjects(other);

    private static int Subjects(Option option)
    {
        var sum = 0;
        foreach (var effect in option.Effects)
        {
            var (what, turns) = effect.Landed();
            sum += (turns * 7919) + (what is Change { What: VariableReading { Variable: var variable }, Set: var sets } ? (variable * 2) + (sets ? 1 : 0) : 104729);
        }

        return sum;
    }

    // Two lists do the same where they are the same lines in whatever order.
    private static IEnumerable<string> WrittenEffects(Draft option) =>
        (option.Of(OptionForm.Effects) ?? []).Select(effect => Plain(effect.Words.Text)).Order(StringComparer.Ordinal);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
