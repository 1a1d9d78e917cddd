using System.Runtime.CompilerServices;

[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Sim.Screens.Tests.Terminals;

/// <summary>Keeps the tests off the terminal of whoever runs them.</summary>
internal static class NoTerminal
{
    [ModuleInitializer]
    internal static void Init() => Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
}
