using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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

    /// <summary>
    /// Adds what it is worth that every number is moved by some amount, or to it, within limits: each point as much as the aims and a feeling
    /// say; halved (towards zero) so many times.
    /// </summary>
    /// <param name="isOneFeeling">Whether the first feeling is felt about them all.</param>
    public static void AddWorthOfMove(
        Span<int> sums, ReadOnlySpan<int> numbers, int amount, bool sets, (int Min, int Max) limits, ReadOnlySpan<int> aims, ReadOnlySpan<int> felt, bool isOneFeeling, int halvings)
    {
        var (least, most, wanted) = (Vector256.Create(limits.Min), Vector256.Create(limits.Max), Vector256.Create(amount));
        var one = Vector256.Create(felt[0]);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        ref var number = ref MemoryMarshal.GetReference(numbers[..sums.Length]);
        ref var aim = ref MemoryMarshal.GetReference(aims[..sums.Length]);
        ref var feeling = ref MemoryMarshal.GetReference(isOneFeeling ? aims[..sums.Length] : felt[..sums.Length]);
        for (nuint i = 0; i < (nuint)sums.Length; i += Columns.Wide)
        {
            var before = Vector256.LoadUnsafe(ref number, i);
            var after = sets ? wanted : before + wanted;
            var moved = Vector256.Min(Vector256.Max(after, least), most) - before;
            var worth = (Vector256.LoadUnsafe(ref aim, i) + (isOneFeeling ? one : Vector256.LoadUnsafe(ref feeling, i))) * moved;
            (Vector256.LoadUnsafe(ref sum, i) + Halved(worth, halvings)).StoreUnsafe(ref sum, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Halved(Vector256<int> worth, int halvings)
    {
        for (var half = 0; half < halvings; half++)
        {
            worth = Vector256.ShiftRightArithmetic(worth + Vector256.ShiftRightLogical(worth, 31), 1);
        }

        return worth;
    }

    /// <summary>By how much each number would really be moved by an amount of its own, or to it, within limits; the amounts are replaced by that.</summary>
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
            (Vector256.Create<int>(sums[i..]) + Halved(worth, halvings)).CopyTo(sums[i..]);
        }
    }
}
