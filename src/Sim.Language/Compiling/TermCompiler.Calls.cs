using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Expressions;
using Sim.Model.Expressions;

namespace Sim.Language.Compiling;

internal sealed partial class TermCompiler
{
    private static readonly string[] QuestionNames = ["happened", "chosen", "done", "struck", "open"];

    private static readonly string[] NumberNames = ["trust", "trusted", "told", "share", "agreed", "elsewhere", "when", "turns_since", "days", "min", "max", "abs", "odds"];

    /// <summary>What has been: an event, an answer, an act.</summary>
    private Expression? Question(CallTerm call)
    {
        if (call.Name == "struck")
        {
            return Struck(call);
        }

        if (call.Arguments is not [NameTerm name])
        {
            findings.Add(UnknownFunction.Arguments(At(call), call.Name == "chosen" ? "chosen(an_event.an_option)" : $"{call.Name}(a_name)"));
            return null;
        }

        return call.Name switch
        {
            "happened" => Event(name) is { } happening ? new HasHappened(happening) : null,
            "chosen" => Chosen(name),
            "open" => Crisis(name) is { } crisis ? new CrisisIsOpen(crisis) : null,
            _ => Act(name) is { } act ? new WasDone(act) : null,
        };
    }

    private HasStruck? Struck(CallTerm call)
    {
        if (call.Arguments is not [NameTerm striker, NameTerm against])
        {
            findings.Add(UnknownFunction.Arguments(At(call), "struck(a_person, another)"));
            return null;
        }

        return Who(striker, everyone: true) is { } who && Who(against, everyone: true) is { } whom ? new HasStruck(who, whom) : null;
    }

    private Expression? NumberCall(CallTerm call)
    {
        switch (call.Name)
        {
            case "trust":
                return Trust(call, everyone: false);
            case "share" when call.Arguments is [NameTerm name]:
                return Who(name, everyone: false) is { } who ? new ShareReading(who) : null;
            case "trusted" when call.Arguments is [NameTerm name]:
                return Who(name, everyone: false) is { } heard ? new TrustedReading(heard) : null;
            case "told" when call.Arguments is [NameTerm name]:
                return Told(name);
            case "agreed" when call.Arguments is [NameTerm name]:
                return Who(name, everyone: false) is { } talkedOf ? new AgreedAgainst(talkedOf) : null;
            case "elsewhere" when call.Arguments is [NameTerm name]:
                return StateIs(-1, new Where(0), name, "country") is { } state ? new Elsewhere(state.Machine, state.State) : null;
            case "when" when call.Arguments is [var condition, var then, var otherwise]:
                return When(condition, then, otherwise);
            case "turns_since" when call.Arguments is [NameTerm name]:
                return Event(name) is { } happening ? new TurnsSince(happening) : null;
            case "days" when call.Arguments is [NameTerm name]:
                return Crisis(name) is { } crisis ? new CrisisSteps(crisis) : null;
            case "min" when call.Arguments.Length >= 2:
                return Function(Model.Expressions.Function.Min, call);
            case "max" when call.Arguments.Length >= 2:
                return Function(Model.Expressions.Function.Max, call);
            case "abs" when call.Arguments.Length == 1:
                return Function(Model.Expressions.Function.Abs, call);
            case "odds" when call.Arguments.Length == 1:
                return Function(Model.Expressions.Function.Odds, call);
            case "share":
                findings.Add(UnknownFunction.Arguments(At(call), "share(actor)"));
                return null;
            case "trusted":
                findings.Add(UnknownFunction.Arguments(At(call), "trusted(actor)"));
                return null;
            case "told":
                findings.Add(UnknownFunction.Arguments(At(call), "told(country.resent)"));
                return null;
            case "agreed":
                findings.Add(UnknownFunction.Arguments(At(call), "agreed(target)"));
                return null;
            case "elsewhere":
                findings.Add(UnknownFunction.Arguments(At(call), "elsewhere(rising)"));
                return null;
            case "when":
                findings.Add(UnknownFunction.Arguments(At(call), "when(fear > 50, 3, 1)"));
                return null;
            case "days":
                findings.Add(UnknownFunction.Arguments(At(call), "days(a_crisis)"));
                return null;
            case "turns_since":
                findings.Add(UnknownFunction.Arguments(At(call), "turns_since(an_event)"));
                return null;
            case "min" or "max" or "abs" or "odds":
                findings.Add(UnknownFunction.Arguments(At(call), call.Name is "min" or "max" ? $"{call.Name}(fear, 50)" : $"{call.Name}(fear - 50)"));
                return null;
            default:
                if (QuestionNames.Contains(call.Name))
                {
                    findings.Add(WrongSort.ConditionAsNumber(At(call), TextOf(call)));
                }
                else
                {
                    UnknownCall(call);
                }

                return null;
        }
    }

    private void UnknownCall(CallTerm call) =>
        findings.Add(UnknownFunction.At(words.At(call.Start, call.Name.Length), call.Name, [.. QuestionNames, .. NumberNames]));

    private ToldReading? Told(NameTerm name)
    {
        if (Reading(name) is not { } reading)
        {
            return null;
        }

        if (!names.IsTold(name.Owner.Length == 0 ? name.Name : $"{name.Owner}.{name.Last}"))
        {
            findings.Add(NobodyTells.At(At(name), name.Name));
            return null;
        }

        return new ToldReading(reading);
    }

    private Either? When(Term condition, Term then, Term otherwise)
    {
        var (held, one, other) = (Condition(condition), Amount(then), Amount(otherwise));
        return held is null || one is null || other is null ? null : new Either(held, one, other);
    }

    private Call? Function(Function function, CallTerm call)
    {
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        foreach (var term in call.Arguments)
        {
            if (Amount(term) is { } argument)
            {
                arguments.Add(argument);
            }
        }

        return arguments.Count == call.Arguments.Length ? new Call(function, arguments.ToImmutable()) : null;
    }

    /// <summary>An event by its id.</summary>
    public int? Event(NameTerm name)
    {
        if (names.Events.Find(name.Name) is { } happening)
        {
            return happening;
        }

        findings.Add(UnknownName.Event(At(name), name.Name, names));
        return null;
    }

    private int? Crisis(NameTerm name)
    {
        if (names.Crises.Find(name.Name) is { } crisis)
        {
            return crisis;
        }

        findings.Add(UnknownName.Crisis(At(name), name.Name, names));
        return null;
    }

    private WasChosen? Chosen(NameTerm name)
    {
        if (name.Owner.Length == 0)
        {
            findings.Add(UnknownFunction.Arguments(At(name), "chosen(an_event.an_option)"));
            return null;
        }

        if (Event(name.OwnerTerm) is not { } happening)
        {
            return null;
        }

        if (names.Options[happening].Find(name.Last) is { } option)
        {
            return new WasChosen(happening, option);
        }

        findings.Add(UnknownName.Option(At(name.LastTerm), name.Last, name.Owner, names.Options[happening].Ids));
        return null;
    }

    private int? Act(NameTerm name)
    {
        if (names.Acts.Find(name.Name) is { } act)
        {
            return act;
        }

        findings.Add(UnknownName.Act(At(name), name.Name, names));
        return null;
    }
}
