using System.Globalization;
using BenchmarkDotNet.Running;
using Sim.Benchmarks.Stories;

namespace Sim.Benchmarks;

/// <summary>
/// Measures the parts of the engine by themselves: <c>dotnet run -c Release --project tests/Sim.Benchmarks -- --filter '*'</c>, with
/// <c>--job short</c> for a first look; the story of so many events beside a loop written by hand: <c>-- story 100 1000 10000</c>; a world as
/// large as a long campaign, or that in a folder: <c>-- campaign [FOLDER]</c>. How fast whole games are is measured by <c>sim bench</c>.
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

        if (args is ["campaign", .. var folder])
        {
            CampaignMeasure.Run(folder is [var one] ? Shipped.Sources(one) : Campaign.Text());
            return;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }
}
