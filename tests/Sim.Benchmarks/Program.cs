using BenchmarkDotNet.Running;

namespace Sim.Benchmarks;

/// <summary>
/// Measures the parts of the engine by themselves: <c>dotnet run -c Release --project tests/Sim.Benchmarks -- --filter '*'</c>, with
/// <c>--job short</c> for a first look. How fast whole games are is measured by <c>sim bench</c>.
/// </summary>
public static class Program
{
    public static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
