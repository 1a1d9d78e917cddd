using System.Security.Cryptography;

namespace Sim.Commands.Playing;

internal static class Seeds
{
    /// <summary>A seed for a player who asks for none; short enough to be read out to a class.</summary>
    public static ulong New() => (ulong)RandomNumberGenerator.GetInt32(1, 1_000_000);
}
