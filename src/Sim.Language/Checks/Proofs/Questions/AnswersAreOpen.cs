using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Diagnostics;
using Sim.Language.Checks.Proofs.Wordings;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.Questions;

/// <summary>L610: there is no state, within what a game can come to, in which a question is put and all its answers are closed.</summary>
internal static class AnswersAreOpen
{
    public static void Look(Proofs proofs)
    {
        foreach (var happening in proofs.Scenario.Events)
        {
            if (happening.Question is { } question
                && question.Options.All(option => option.Needs is not null)
                && question.Options.Any(option => proofs.Games.IsAlive(proofs.Field.SiteOfOption(happening.Index, option.Index)))
                && Example(proofs, happening, question) is { } example)
            {
                proofs.Inspection.Findings.Add(NoAnswerIsOpen.Sometimes(proofs.Entries.PlaceOfOptions(happening.Index), happening.Id, example));
            }
        }
    }

    // A state is only named where every condition, worked out with its numbers, says so.
    private static string? Example(Proofs proofs, Event happening, Question question)
    {
        var needs = question.Options.Select(option => option.Needs!).ToList();
        var isRaised = proofs.Field.Requirements.RaisersOf(happening.Index).Count > 0;
        var came = happening.If is null || isRaised ? [] : new List<Expression> { happening.If };
        var closed = proofs.NormalForm.Both([.. needs.Select(need => (Expression)new Not(need)), .. came], negated: false, -1);
        var premises = proofs.Field.SiteOfOption(happening.Index, 0).Premises.Literals;
        foreach (var clause in closed ?? [])
        {
            if (proofs.Field.Solver.IsPossible(proofs.Games.Reached, premises, clause)
                && Examples.Example.From(proofs, clause) is { } example
                && came.TrueForAll(example.Holds) && needs.TrueForAll(need => example.Fails(need)))
            {
                return ExampleWords.Of(proofs, example, clause);
            }
        }

        return null;
    }
}
