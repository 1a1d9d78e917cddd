using Sim.Language.Diagnostics;
using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Language.Drafts.Kinds;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Design;

/// <summary>
/// No option is at least as good as another on every number. It is said only where 'good' is declared: where two options lie alike on the
/// axes, share all other effects, and differ by fixed amounts of numbers that every aim and every audience that weighs them wants the same way.
/// To do nothing, and an answer that is asked about later, may be worth it for other reasons.
/// </summary>
internal static class NoOptionDominates
{
    public static void Look(Inspection inspection)
    {
        var wanted = new WantedDirections(inspection.Scenario);
        if (wanted.IsSilent)
        {
            return;
        }

        var remembered = Remembered.Questions(inspection);
        foreach (var (options, happening) in inspection.Names.Options.Zip(inspection.Scenario.Events))
        {
            if (happening.Question is { } question && options.Count == question.Options.Length && !remembered.Contains(happening.Index))
            {
                Look(inspection, [.. options.Entries.Zip(question.Options, (written, meant) => new Answer(written, meant, Read(written, meant)))], wanted);
            }
        }
    }

    private static void Look(Inspection inspection, List<Answer> answers, WantedDirections wanted)
    {
        foreach (var worse in answers)
        {
            if (answers.Find(better => better != worse && Dominates(better, worse, wanted)) is { } other)
            {
                inspection.Findings.Add(DominatedOption.At(worse.Written.Span, worse.Meant.Id, other.Meant.Id));
            }
        }
    }

    private static bool Dominates(Answer better, Answer worse, WantedDirections wanted)
    {
        if (better.Effects is null
            || worse.Effects is not { Count: > 0 }
            || !better.Meant.Line.AsSpan().SequenceEqual(worse.Meant.Line.AsSpan())
            || better.Meant.Cost != worse.Meant.Cost
            || (better.Meant.Needs is not null && Words(better.Written, OptionForm.Needs) != Words(worse.Written, OptionForm.Needs)))
        {
            return false;
        }

        var (first, second) = (better.Effects.ToList(), worse.Effects.ToList());
        // What both do is no difference between them.
        foreach (var shared in first.Select(effect => effect.Words).ToList())
        {
            if (second.FindIndex(effect => effect.Words == shared) is >= 0 and var same)
            {
                first.RemoveAt(first.FindIndex(effect => effect.Words == shared));
                second.RemoveAt(same);
            }
        }

        var gains = new Dictionary<(int Variable, int Turns), int>();
        return Count(first, 1) && Count(second, -1) && IsGain();

        bool Count(List<(string Words, Effect Effect)> effects, int sign)
        {
            foreach (var (_, effect) in effects)
            {
                var (change, turns) = effect is After after ? (after.Then, after.Turns) : (effect, 0);
                if (change is not Change { Set: false, What: VariableReading what, Amount: Number amount } || wanted.Of(what.Variable) is not (not 0 and var direction))
                {
                    return false;
                }

                gains[(what.Variable, turns)] = gains.GetValueOrDefault((what.Variable, turns)) + (sign * direction * amount.Value);
            }

            return true;
        }

        bool IsGain() => gains.Values.All(gain => gain >= 0) && gains.Values.Any(gain => gain > 0);
    }

    /// <summary>The effects with their words; null where a line could not be read.</summary>
    private static List<(string Words, Effect Effect)>? Read(Draft option, Option meant)
    {
        var written = option.Of(OptionForm.Effects) ?? [];
        return written.Count == meant.Effects.Length ? [.. written.Zip(meant.Effects, (words, effect) => (words.Words.Text, effect))] : null;
    }

    private static string? Words(Draft option, Field<TermText> field) => option.Of(field)?.Words.Text;

    private sealed record Answer(Draft Written, Option Meant, List<(string Words, Effect Effect)>? Effects);
}
