using Sim.Language.Checks.Proofs.Logic;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs.Wordings;

/// <summary>Says in a few words why two parts of a condition cannot hold together.</summary>
internal static class ClashWords
{
    private const string AtOnce = "both cannot hold at once";

    public static string Of(Proofs proofs, Expression one, Expression other, int here)
    {
        if (Single(proofs, one, here) is not { } first || Single(proofs, other, here) is not { } second)
        {
            return Order(proofs, one, other, here) ?? AtOnce;
        }

        if (first.Kind == LiteralKind.Choice && second.Kind == LiteralKind.Choice)
        {
            return first.What == second.What ? Exclusion(proofs.Field.Choices, first, second) : Different(proofs.Field.Choices, first.What, second.What);
        }

        return first.Kind is LiteralKind.Bound or LiteralKind.Hole && second.Kind is LiteralKind.Bound or LiteralKind.Hole && first.What == second.What
            ? proofs.Scenario.Variables.Length > first.What && proofs.Scenario.Variables[first.What].Flag ? "it is set or it is not"
                : $"no number is both {BoundWords.Of(one, first)} and {BoundWords.Of(other, second)}"
            : Order(proofs, one, other, here) ?? AtOnce;
    }

    /// <summary>The one literal to which a part comes, or null where it is more.</summary>
    public static Literal? Single(Proofs proofs, Expression part, int here) =>
        proofs.NormalForm.Of(part, negated: false, here) is [[var literal]] ? literal : null;

    private static string Exclusion(Choices choices, in Literal one, in Literal other)
    {
        if ((one.Values | other.Values) == choices.All(one.What))
        {
            return "the one denies the other";
        }

        return choices.State.IndexOf(one.What) is not null || choices.StateHere.IndexOf(one.What) is not null ? "it is in one state at a time"
            : choices.Holder.IndexOf(one.What) is not null ? "an office has one holder at a time"
            : choices.Chosen.IndexOf(one.What) is not null ? "a question has one answer"
            : choices.Standing.IndexOf(one.What) is not null || choices.StandingOf.IndexOf(one.What) is not null ? "nobody is both"
            : choices.Seat.IndexOf(one.What) is not null || choices.SeatOf.IndexOf(one.What) is not null ? "a person has one seat"
            : choices.LastStruck.IndexOf(one.What) is not null ? "his last blow was at one man"
            : AtOnce;
    }

    private static string Different(Choices choices, int one, int other) =>
        IsAnswered(choices, one, other) || IsAnswered(choices, other, one) ? "nobody is answered who has not been asked"
        : choices.LastStruck.IndexOf(one) is not null || choices.LastStruck.IndexOf(other) is not null ? "the one is among what the other denies"
        : choices.Holder.IndexOf(one) is not null || choices.Holder.IndexOf(other) is not null ? "only the active hold offices"
        : choices.Seat.IndexOf(one) is not null || choices.Seat.IndexOf(other) is not null ? "only the active have seats"
        : AtOnce;

    private static bool IsAnswered(Choices choices, int one, int other) =>
        choices.Chosen.IndexOf(one) is { } question && choices.Happened.IndexOf(other) == question;

    private static string? Order(Proofs proofs, Expression one, Expression other, int here) =>
        proofs.NormalForm.Of(one, negated: false, here) is [[{ Kind: LiteralKind.Sum, Sum: { } first }]]
        && proofs.NormalForm.Of(other, negated: false, here) is [[{ Kind: LiteralKind.Sum, Sum: { } second }]]
        && first.Numbers.Order().SequenceEqual(second.Numbers.Order())
            ? "neither leaves room for the other"
            : null;
}
