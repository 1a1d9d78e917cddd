using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Model.Effects;
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
                LookAt(proofs, readers, happening, question);
            }
        }
    }

    private static void LookAt(Proofs proofs, Readers readers, Event happening, Question question)
    {
        var drafts = proofs.Inspection.Names.Options[happening.Index];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var option in question.Options)
        {
            // Whether an answer was given may be asked later; then it matters which. One that does nothing at all is told to be so by its words.
            if (option.Effects.IsEmpty || readers.AskFor(happening.Index, option.Index))
            {
                continue;
            }

            var unread = Unread(proofs.Scenario, readers, option);
            if (unread is not null)
            {
                proofs.Inspection.Findings.Add(NothingReadsIt.Of(drafts[option.Index].PlaceOf(OptionForm.Effects), option.Id, NearestNames.Listed(unread, "and")));
            }
            else if (!known.TryAdd(WrittenEffects(drafts[option.Index]), option.Index))
            {
                var first = known[WrittenEffects(drafts[option.Index])];
                proofs.Inspection.Findings.Add(SameEffects.Of(Place(drafts[option.Index]), Place(drafts[first]), option.Id, question.Options[first].Id));
            }
        }
    }

    // What an option changes, if nothing reads any of it.
    private static List<string>? Unread(Scenario scenario, Readers readers, Option option)
    {
        var names = new List<string>();
        foreach (var effect in option.Effects)
        {
            if (effect.Landed().What is not Change change)
            {
                return null;
            }

            var variables = Changed.By(change, -1, scenario).ToList();
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

    // Two lists do the same where they are the same lines in whatever order; a line on the axes is a difference too.
    private static string WrittenEffects(Draft option)
    {
        var lines = (option.Of(OptionForm.Effects) ?? []).Select(effect => Plain(effect.Words.Text));
        var line = (option.Of(OptionForm.Line) ?? []).Where(amount => amount.Number.Value != 0).Select(amount => $"{amount.Name.Text} {amount.Number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        return string.Join('\n', lines.Order(StringComparer.Ordinal)) + "\n\n" + string.Join('\n', line.Order(StringComparer.Ordinal));
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
