using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Sim.Scenarios.Tests.House;

/// <summary>The house is kept in order: what lies at the top, how long a file is, which packages come in.</summary>
public partial class OrderTests
{
    private const int LongestFile = 400;

    private static readonly string[] Agreed =
    [
        ".ci", ".editorconfig", ".git", ".gitattributes", ".gitignore", "Directory.Build.props", "Directory.Packages.props", "global.json",
        "LICENSE", "README.md", "Sim.sln", "scenarios", "src", "tests",
    ];

    [Fact]
    public void The_top_level_holds_the_agreed_entries_and_nothing_else()
    {
        var ignored = Repository.Read(".gitignore").Split('\n').Select(l => l.Trim().TrimEnd('/'));
        var there = Directory.EnumerateFileSystemEntries(Repository.Root).Select(p => Path.GetFileName(p)!);

        Assert.Empty(there.Except(Agreed, StringComparer.Ordinal).Except(ignored, StringComparer.Ordinal));
    }

    [Fact]
    public void No_file_is_too_long_to_be_read_in_one_go() =>
        Assert.DoesNotContain(Repository.Sources("src"), f => Repository.Read(f).Count(c => c == '\n') > LongestFile);

    [Fact]
    public void Every_package_has_one_exact_version_said_in_one_place()
    {
        var central = XDocument.Load(Repository.At("Directory.Packages.props")).Descendants("PackageVersion").ToList();

        Assert.All(central, p => Assert.Matches(ExactVersion(), (string)p.Attribute("Version")!));
        Assert.All(
            Projects().SelectMany(p => p.Value.Descendants("PackageReference")),
            reference =>
            {
                Assert.Null(reference.Attribute("Version"));
                Assert.Null(reference.Attribute("VersionOverride"));
                Assert.Contains((string)reference.Attribute("Include")!, central.Select(p => (string)p.Attribute("Include")!));
            });
    }

    [Fact]
    public void Every_project_has_a_lock_file_and_a_place_in_the_solution()
    {
        var solution = Repository.Read("Sim.sln");
        Assert.All(Projects(), project =>
        {
            Assert.True(File.Exists(Repository.At(project.Folder, project.Name, "packages.lock.json")), $"{project.Name} has no lock file.");
            Assert.Contains($"\"{project.Name}\"", solution, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        var found = from file in Repository.Sources("src").Concat(Repository.Sources("tests"))
                    where !file.EndsWith("/OrderTests.cs", StringComparison.Ordinal)
                    from line in Repository.Read(file).Split('\n').Index()
                    from Match word in LeftForLater().Matches(line.Item)
                    select $"{file}:{line.Index + 1}: {word.Value}";
        Assert.Empty(found);
    }

    private static IEnumerable<(string Folder, string Name, XDocument Value)> Projects() =>
        from folder in new[] { "src", "tests" }
        from project in Repository.Projects(folder)
        select (folder, project.Key, project.Value);

    [GeneratedRegex(@"\A[0-9]+\.[0-9]+\.[0-9]+(-[A-Za-z0-9.]+)?\z")]
    private static partial Regex ExactVersion();

    [GeneratedRegex(@"\b(NotImplementedException|TODO|FIXME|HACK|XXX|Thread\.Sleep|Task\.Delay)\b")]
    private static partial Regex LeftForLater();
}
