using System.Text.RegularExpressions;

namespace Sim.Scenarios.Tests.House;

/// <summary>Only the program has hands: the others reach the disk and the console through what is handed to them.</summary>
public partial class HandTests
{
    private static readonly string[] Hands =
    [
        "System.Console", "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo",
        "System.IO.StreamReader", "System.IO.StreamWriter", "System.IO.FileSystemWatcher", "System.Diagnostics.Process",
        "System.Net.Http.HttpClient", "System.Net.Sockets.Socket",
    ];

    [Theory]
    [InlineData("Sim.Language")]
    [InlineData("Sim.Archive")]
    [InlineData("Sim.Reports")]
    [InlineData("Sim.Explorer")]
    public void It_touches_neither_disk_nor_console(string project) =>
        Assert.DoesNotContain(Assemblies.Uses(Assemblies.PathOf(project)), Hands.Contains);

    [Fact]
    public void The_screens_touch_neither_disk_nor_console()
    {
        var found = from file in Repository.Sources("src/Sim.Screens")
                    from Match word in HandWords().Matches(CodeText.WithoutCommentsAndStrings(Repository.Read(file)))
                    select $"{file}: {word.Value}";
        Assert.Empty(found);
    }

    [Fact]
    public void The_rule_sees_hands() =>
        Assert.Contains("System.IO.File", Assemblies.Uses(typeof(HandTests).Assembly.Location).Where(Hands.Contains));

    [GeneratedRegex(@"\b(File|FileInfo|FileStream|Directory|DirectoryInfo|Console|StreamReader|StreamWriter)\b(?=\s*[.(])")]
    private static partial Regex HandWords();
}
