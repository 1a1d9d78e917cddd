using System.Globalization;

namespace Sim.Commands.Outputs;

/// <summary>Numbers in sentences.</summary>
internal static class Counted
{
    public static string Of(long number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");

    public static string Hex(ulong number) => number.ToString("x16", CultureInfo.InvariantCulture);
}
