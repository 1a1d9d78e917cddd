using System.Xml.Linq;

namespace Sim.Scenarios.Tests.House;

/// <summary>The references between projects are the walls of the house; here they are drawn.</summary>
public class WallTests
{
    private static readonly SortedDictionary<string, string[]> Drawn = new(StringComparer.Ordinal)
    {
        ["Sim.Model"] = [],
        ["Sim.Language"] = ["Sim.Model"],
        ["Sim.Engine"] = ["Sim.Model"],
        ["Sim.Archive"] = ["Sim.Model"],
        ["Sim.Reports"] = ["Sim.Model"],
        ["Sim.Explorer"] = ["Sim.Engine", "Sim.Model"],
        ["Sim.Screens"] = ["Sim.Engine", "Sim.Model", "Sim.Reports"],
        ["Sim.Commands"] = ["Sim.Archive", "Sim.Engine", "Sim.Explorer", "Sim.Language", "Sim.Model", "Sim.Reports", "Sim.Screens"],
    };

    [Fact]
    public void Projects_refer_to_each_other_as_drawn()
    {
        var built = Repository.Projects("src");

        Assert.Equal(Drawn.Keys, built.Keys);
        Assert.All(built, project => Assert.Equal(Drawn[project.Key], References(project.Value)));
    }

    [Theory]
    [InlineData("Terminal.Gui", "Sim.Screens")]
    [InlineData("MessagePack", "Sim.Archive")]
    [InlineData("Stateless", "Sim.Engine")]
    [InlineData("System.CommandLine", "Sim.Commands")]
    public void A_package_is_seen_in_one_project(string package, string project)
    {
        var using_ = Repository.Projects("src").Where(p => Packages(p.Value).Contains(package)).Select(p => p.Key);
        Assert.Equal([project], using_);

        var mentions = Repository.Sources("src").Where(f => Mentions(f, package));
        Assert.All(mentions, file => Assert.StartsWith($"src/{project}/", file, StringComparison.Ordinal));
    }

    [Fact]
    public void A_package_passes_no_wall_unseen()
    {
        foreach (var (name, project) in Repository.Projects("src").Where(p => p.Key is not "Sim.Commands"))
        {
            Assert.All(
                project.Descendants("PackageReference"),
                package => Assert.True(
                    (string?)package.Attribute("PrivateAssets") is "compile" or "all",
                    $"{name} hands {(string?)package.Attribute("Include")} on to whoever refers to it."));
        }
    }

    [Fact]
    public void Only_the_program_reads_the_language_of_scenarios()
    {
        var readers = Repository.Projects("src").Where(p => References(p.Value).Contains("Sim.Language")).Select(p => p.Key);
        Assert.Equal(["Sim.Commands"], readers);
    }

    [Fact]
    public void Tests_refer_to_the_house_and_the_house_to_no_test()
    {
        Assert.All(
            Repository.Projects("src").Values.SelectMany(References),
            name => Assert.DoesNotContain("Tests", name, StringComparison.Ordinal));
        Assert.All(Repository.Projects("tests").Keys.Except(["Sim.Benchmarks"]), name => Assert.EndsWith(".Tests", name, StringComparison.Ordinal));
    }

    private static string[] References(XDocument project) =>
    [
        .. project.Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/')))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Packages(XDocument project) =>
        project.Descendants("PackageReference").Select(p => (string)p.Attribute("Include")!);

    private static bool Mentions(string file, string package) =>
        Repository.Read(file).Split('\n').Any(line =>
            line.StartsWith($"using {package};", StringComparison.Ordinal)
            || line.StartsWith($"using {package}.", StringComparison.Ordinal)
            || line.Contains($"global::{package}.", StringComparison.Ordinal));
}
