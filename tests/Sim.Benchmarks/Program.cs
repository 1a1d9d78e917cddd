using System.Globalization;
using BenchmarkDotNet.Running;
using Sim.Benchmarks.Stories;

namespace Sim.Benchmarks;

/// <summary>
/// Measures the parts of the engine by themselves: <c>dotnet run -c Release --project tests/Sim.Benchmarks -- --filter '*'</c>, with
/// <c>--job short</c> for a first look; and the story of so many events beside a loop written by hand: <c>-- story 100 1000 10000</c>. How fast
/// whole games are is measured by <c>sim bench</c>.
/// </summary>
public static class Program
{
    public static void Main(string[] args)
    {
        if (args is ["story", .. var sizes])
        {
            StoryMeasure.Run(sizes.Select(s => int.Parse(s, CultureInfo.InvariantCulture)));
            return;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }
}
