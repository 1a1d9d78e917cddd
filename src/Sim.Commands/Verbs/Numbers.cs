using System.Globalization;

namespace Sim.Commands.Verbs;

/// <summary>Numbers that are typed behind options.</summary>
internal static class Numbers
{
    /// <exception cref="Complaint">The number lies outside of what the option takes.</exception>
    public static int Within(int value, int least, int most, string option) => value >= least && value <= most
        ? value
        : throw Complaint.Usage(string.Create(CultureInfo.InvariantCulture, $"{option} is a number from {least} to {most}."));
}
