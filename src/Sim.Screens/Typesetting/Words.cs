using System.Globalization;

namespace Sim.Screens.Typesetting;

/// <summary>Small words of the screens.</summary>
internal static class Words
{
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>1 slot left</c>, <c>2 slots left</c>.</summary>
    public static string Slots(int left) => string.Create(CultureInfo.InvariantCulture, $"{left} {(left == 1 ? "slot" : "slots")} left");
}
