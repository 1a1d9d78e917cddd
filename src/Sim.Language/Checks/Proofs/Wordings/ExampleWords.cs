using Sim.Language.Checks.Proofs.Examples;
using Sim.Language.Checks.Proofs.Logic;

namespace Sim.Language.Checks.Proofs.Wordings;

/// <summary>Tells a state in words: "'fear' is 50 and 'norms_raised' is not set".</summary>
internal static class ExampleWords
{
    private const int Most = 4;

    public static string Of(Proofs proofs, Example example, Literal[] clause)
    {
        var words = new List<string>();
        foreach (var literal in clause)
        {
            foreach (var said in literal.Kind switch
            {
                LiteralKind.Choice => [Choice(proofs, literal.What, example.ValueOfChoice(literal.What))],
                LiteralKind.Same => [Choice(proofs, literal.What, example.ValueOfChoice(literal.What)), Choice(proofs, literal.Other, example.ValueOfChoice(literal.Other))],
                LiteralKind.Sum => literal.Sum!.Numbers.Select(number => Number(proofs, number, example)),
                _ => [Number(proofs, literal.What, example)],
            })
            {
                if (said is not null && words.Count < Most && !words.Contains(said, StringComparer.Ordinal))
                {
                    words.Add(said);
                }
            }
        }

        return words.Count == 0 ? "nothing of what they need is there" : string.Join(" and ", words);
    }

    private static string? Number(Proofs proofs, int number, Example example)
    {
        var name = RangeWords.NameOf(proofs, number);
        return name == "the number" ? null
            : number < proofs.Scenario.Variables.Length && proofs.Scenario.Variables[number].Flag ? $"{name} is {(example.ValueOf(number) == 0 ? "not " : "")}set"
            : $"{name} is {BoundWords.Written(example.ValueOf(number))}";
    }

    private static string? Choice(Proofs proofs, int choice, UInt128 value)
    {
        var (choices, scenario, index) = (proofs.Field.Choices, proofs.Scenario, (int)UInt128.Log2(value));
        if (choices.Happened.IndexOf(choice) is { } happening)
        {
            return $"'{scenario.Events[happening].Id}' has {(index == 0 ? "not " : "")}happened";
        }

        if (choices.Chosen.IndexOf(choice) is { } question)
        {
            var options = scenario.Events[question].Question?.Options ?? [];
            return $"the answer to '{scenario.Events[question].Id}' is {(index < options.Length ? $"'{options[index].Id}'" : "not given")}";
        }

        if (choices.State.IndexOf(choice) is { } state)
        {
            var countries = Math.Max(1, scenario.Countries.Length);
            var machine = scenario.Machines[state / countries];
            return $"'{(machine.EachCountry ? scenario.Countries[state % countries].Id : machine.Id)}' is '{machine.States[index].Id}'";
        }

        return choices.Holder.IndexOf(choice) is { } office
            ? $"'{scenario.Offices[office].Id}' is {(index < scenario.People.Length ? $"'{scenario.People[index].Id}'" : "vacant")}"
            : choices.Standing.IndexOf(choice) is { } person ? $"'{scenario.People[person].Id}' is {((Model.Scenarios.Standing)index).ToString().ToLowerInvariant()}"
            : choices.Done.IndexOf(choice) is { } act ? $"'{scenario.Acts[act].Id}' has {(index == 0 ? "not " : "")}been done"
            : null;
    }
}
