using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Sim.Engine.Evaluation;

/// <summary>Work on whole columns, several people at a time. All spans are as long as the mask, which is a whole number of vectors.</summary>
internal static class Lanes
{
    /// <summary>Who is in: all bits set.</summary>
    public const int In = -1;

    /// <summary>Keeps those in the mask whose number lies within bounds (or outside of them).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Keep(Span<int> mask, ReadOnlySpan<int> numbers, int low, int high, bool outside)
    {
        var (least, most) = (Vector256.Create(low), Vector256.Create(high));
        var turned = Vector256.Create(outside ? -1 : 0);
        for (var i = 0; i < mask.Length; i += Columns.Wide)
        {
            var number = Vector256.Create(numbers[i..]);
            var within = Vector256.GreaterThanOrEqual(number, least) & Vector256.LessThanOrEqual(number, most);
            (Vector256.Create<int>(mask[i..]) & (within ^ turned)).CopyTo(mask[i..]);
        }
    }

    /// <summary>Whether nobody is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsEmpty(ReadOnlySpan<int> mask)
    {
        var any = Vector256<int>.Zero;
        for (var i = 0; i < mask.Length; i += Columns.Wide)
        {
            any |= Vector256.Create(mask[i..]);
        }

        return any == Vector256<int>.Zero;
    }

    /// <summary>By how much each number would really be moved by some amount, or to it, within limits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Move(ReadOnlySpan<int> numbers, int amount, bool sets, int min, int max, Span<int> moved)
    {
        var (least, most, wanted) = (Vector256.Create(min), Vector256.Create(max), Vector256.Create(amount));
        for (var i = 0; i < moved.Length; i += Columns.Wide)
        {
            var number = Vector256.Create(numbers[i..]);
            var after = sets ? wanted : number + wanted;
            (Vector256.Min(Vector256.Max(after, least), most) - number).CopyTo(moved[i..]);
        }
    }

    /// <summary>The same with an amount for each, which is replaced by what it comes to.</summary>
    public static void Move(ReadOnlySpan<int> numbers, bool sets, int min, int max, Span<int> moved)
    {
        var (least, most) = (Vector256.Create(min), Vector256.Create(max));
        for (var i = 0; i < moved.Length; i += Columns.Wide)
        {
            var number = Vector256.Create(numbers[i..]);
            var wanted = Vector256.Create<int>(moved[i..]);
            var after = sets ? wanted : number + wanted;
            (Vector256.Min(Vector256.Max(after, least), most) - number).CopyTo(moved[i..]);
        }
    }

    /// <summary>Keeps those in the mask whose sum is at least so much.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void KeepAtLeast(Span<int> mask, ReadOnlySpan<int> sums, int least)
    {
        var enough = Vector256.Create(least);
        for (var i = 0; i < mask.Length; i += Columns.Wide)
        {
            (Vector256.Create<int>(mask[i..]) & Vector256.GreaterThanOrEqual(Vector256.Create(sums[i..]), enough)).CopyTo(mask[i..]);
        }
    }

    /// <summary>Those in the mask, one bit for each of the eight that stand from some place on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Left(ReadOnlySpan<int> mask, int from) => Vector256.Create(mask[from..]).ExtractMostSignificantBits();

    /// <summary>Adds what the moves are worth: a point by the aims and by a feeling; halved (towards zero) so many times.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddWorth(Span<int> sums, ReadOnlySpan<int> moved, ReadOnlySpan<int> aims, ReadOnlySpan<int> felt, int halvings)
    {
        for (var i = 0; i < sums.Length; i += Columns.Wide)
        {
            var worth = (Vector256.Create(aims[i..]) + Vector256.Create(felt[i..])) * Vector256.Create<int>(moved[i..]);
            for (var half = 0; half < halvings; half++)
            {
                worth = Vector256.ShiftRightArithmetic(worth + Vector256.ShiftRightLogical(worth, 31), 1);
            }

            (Vector256.Create<int>(sums[i..]) + worth).CopyTo(sums[i..]);
        }
    }
}
