using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>Between which limits an amount lies, from the limits of what it reads.</summary>
internal static class Estimate
{
    /// <param name="here">The country in question, or −1 where any may be.</param>
    public static Interval Of(Expression amount, int here, Numbers numbers, IBounds bounds)
    {
        switch (amount)
        {
            case Number number:
                return Interval.Of(number.Value);
            case Arithmetic arithmetic:
                var left = Of(arithmetic.Left, here, numbers, bounds);
                var right = Of(arithmetic.Right, here, numbers, bounds);
                return (arithmetic.Operator switch
                {
                    Operator.Add => left + right,
                    Operator.Subtract => left - right,
                    Operator.Multiply => left * right,
                    _ => left / right,
                }).Clamped();
            case Call call:
                return Of(call, here, numbers, bounds);
            case Either either:
                return Of(either.Then, here, numbers, bounds).Hull(Of(either.Otherwise, here, numbers, bounds));
            case Reading or ShareReading or TrustedReading or ToldReading or AgreedAgainst or Elsewhere or VacanciesReading or CrisisSteps or TurnsSince or TurnReading:
                return bounds.Of(numbers.Of(amount, here));
            default:
                return Interval.Everything;
        }
    }

    private static Interval Of(Call call, int here, Numbers numbers, IBounds bounds)
    {
        var first = Of(call.Arguments[0], here, numbers, bounds);
        switch (call.Function)
        {
            case Function.Abs:
                return first.Size().Clamped();
            case Function.Odds:
                // Never 0 and never 100; below and above the middle on either side of 0.
                return new Interval(first.Low >= 0 ? 50 : 1, first.High <= 0 ? 50 : 99);
            default:
                for (var i = 1; i < call.Arguments.Length; i++)
                {
                    var next = Of(call.Arguments[i], here, numbers, bounds);
                    first = call.Function == Function.Min ? first.Lesser(next) : first.Greater(next);
                }

                return first;
        }
    }
}
