namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>The whole numbers from <see cref="Low"/> to <see cref="High"/>; none where the first is above the second.</summary>
internal readonly record struct Interval(long Low, long High)
{
    /// <summary>What an amount can come to at all: the engine stops at these limits instead of turning round.</summary>
    public static readonly Interval Everything = new(int.MinValue, int.MaxValue);

    public bool IsEmpty => Low > High;

    public bool IsSingle => Low == High;

    public static Interval Of(long value) => new(value, value);

    public static Interval operator +(Interval left, Interval right) => new(left.Low + right.Low, left.High + right.High);

    public static Interval operator -(Interval left, Interval right) => new(left.Low - right.High, left.High - right.Low);

    public static Interval operator *(Interval left, Interval right) =>
        Around(left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High);

    /// <summary>Rounded towards zero; whatever is divided by zero is 0.</summary>
    public static Interval operator /(Interval left, Interval right)
    {
        Interval? all = right.Low <= 0 && right.High >= 0 ? Of(0) : null;
        if (right.Low < 0)
        {
            all = Quotient(left, new Interval(right.Low, Math.Min(-1, right.High))).Hull(all);
        }

        if (right.High > 0)
        {
            all = Quotient(left, new Interval(Math.Max(1, right.Low), right.High)).Hull(all);
        }

        return all ?? left;
    }

    public bool Contains(long value) => Low <= value && value <= High;

    public Interval Meet(Interval other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));

    public Interval Hull(Interval other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    public Interval Hull(Interval? other) => other is { } some ? Hull(some) : this;

    public Interval Lesser(Interval other) => new(Math.Min(Low, other.Low), Math.Min(High, other.High));

    public Interval Greater(Interval other) => new(Math.Max(Low, other.Low), Math.Max(High, other.High));

    public Interval Size() => Low >= 0 ? this : High <= 0 ? new Interval(-High, -Low) : new Interval(0, Math.Max(-Low, High));

    public Interval Clamped() => new(Math.Clamp(Low, int.MinValue, int.MaxValue), Math.Clamp(High, int.MinValue, int.MaxValue));

    private static Interval Quotient(Interval left, Interval right) =>
        Around(left.Low / right.Low, left.Low / right.High, left.High / right.Low, left.High / right.High);

    private static Interval Around(long a, long b, long c, long d) =>
        new(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
}
