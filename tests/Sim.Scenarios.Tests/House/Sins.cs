using System.Globalization;

namespace Sim.Scenarios.Tests.House;

/// <summary>Everything that the engine must not do, done here, so that the rule is seen to see it.</summary>
internal static class Sins
{
#pragma warning disable CS0649 // It is looked at, never set.
    public static double Held;
#pragma warning restore CS0649

    private static int _count;

    public static float Handed() => _count;

    public static int InBetween(int number)
    {
        var half = Halve(number);
        return half > 1 ? (int)half : Interlocked.Increment(ref _count);
    }

    public static int InPassing(int number) => (int)(number * 1.5);

    public static string Unseeded() => string.Create(CultureInfo.CurrentCulture, $"{new Random().Next()} {DateTime.UtcNow} {Guid.NewGuid()}");

    private static double Halve(int number) => number / 2d;
}
