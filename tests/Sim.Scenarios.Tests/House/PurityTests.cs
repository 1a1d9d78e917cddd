using System.Text.RegularExpressions;

namespace Sim.Scenarios.Tests.House;

/// <summary>
/// The engine and the nouns know no files, console, clock, culture, threads, unseeded chance or fractions: a game is the same
/// on every machine. Asked of the compiled assemblies, and of the sources as a second net.
/// </summary>
public partial class PurityTests
{
    private static readonly string[] ForbiddenNamespaces =
        ["System.IO.", "System.Net.", "System.Threading.", "System.Timers.", "System.Reflection.Emit.", "System.Runtime.InteropServices.RuntimeInformation"];

    private static readonly string[] ForbiddenTypes =
    [
        "System.Console", "System.DateTimeOffset", "System.TimeProvider", "System.TimeZoneInfo", "System.Random", "System.Guid",
        "System.HashCode", "System.Environment", "System.AppContext", "System.AppDomain", "System.OperatingSystem", "System.GC",
        "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "System.Diagnostics.Trace", "System.Diagnostics.Debug",
        "System.Security.Cryptography.RandomNumberGenerator", "System.ThreadStaticAttribute", "System.Globalization.RegionInfo",
        "System.MathF", "System.Decimal", "System.Half", "System.Single", "System.Double",
    ];

    private static readonly string[] ForbiddenMembers =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today",
        "System.Globalization.CultureInfo::get_CurrentCulture", "System.Globalization.CultureInfo::get_CurrentUICulture",
        "System.Globalization.CultureInfo::GetCultureInfo", "System.Globalization.CultureInfo::.ctor",
        "System.String::GetHashCode", "System.Object::GetHashCode", "System.Runtime.CompilerServices.RuntimeHelpers::GetHashCode",
    ];

    // What the compiler itself writes into every iterator.
    private static readonly string[] Allowed = ["System.Environment::get_CurrentManagedThreadId"];

    [Theory]
    [InlineData("Sim.Model")]
    [InlineData("Sim.Engine")]
    public void It_uses_nothing_that_differs_between_machines_or_runs(string project) =>
        Assert.Empty(Forbidden(Assemblies.Uses(Assemblies.PathOf(project))));

    [Theory]
    [InlineData("Sim.Model")]
    [InlineData("Sim.Engine")]
    public void It_holds_and_computes_whole_numbers_only(string project) =>
        Assert.Empty(Assemblies.Fractions(Assemblies.PathOf(project)));

    [Theory]
    [InlineData("Sim.Model")]
    [InlineData("Sim.Engine")]
    public void Its_sources_name_nothing_of_the_kind(string project)
    {
        var found = from file in Repository.Sources($"src/{project}")
                    from Match word in ForbiddenWords().Matches(CodeText.WithoutCommentsAndStrings(Repository.Read(file)))
                    select $"{file}: {word.Value}";
        Assert.Empty(found);
    }

    [Fact]
    public void The_rule_sees_what_it_forbids()
    {
        var own = typeof(PurityTests).Assembly.Location;
        var uses = Forbidden(Assemblies.Uses(own));
        Assert.Contains("System.Random", uses);
        Assert.Contains("System.IO.File", uses);
        Assert.Contains("System.DateTime::get_UtcNow", uses);
        Assert.Contains("System.Globalization.CultureInfo::get_CurrentCulture", uses);
        Assert.Contains("System.Threading.Interlocked", uses);
        Assert.Contains("System.Guid", uses);

        var fractions = Assemblies.Fractions(own);
        Assert.Contains("the field Held", fractions);
        Assert.Contains("the method Handed", fractions);
        Assert.Contains("a local of InBetween", fractions);
        Assert.Contains("the code of InPassing", fractions);

        Assert.Equal(["double", "Random", "DateTime"], ForbiddenWords().Matches("double x = new Random(DateTime.Now)").Select(m => m.Value));
    }

    private static List<string> Forbidden(IEnumerable<string> uses) =>
    [
        .. uses.Where(use => !Allowed.Contains(use)
            && (ForbiddenNamespaces.Any(n => use.StartsWith(n, StringComparison.Ordinal))
                || (ForbiddenTypes.Contains(use.Split("::")[0].Split('+')[0]) && !IsOnlyTheIterators(use, uses))
                || ForbiddenMembers.Contains(use))),
    ];

    // The type itself is named as soon as the one allowed member is; it is forbidden when another member is used.
    private static bool IsOnlyTheIterators(string use, IEnumerable<string> uses) =>
        Allowed.Any(a => a.StartsWith(use + "::", StringComparison.Ordinal))
        && uses.Where(u => u.StartsWith(use + "::", StringComparison.Ordinal)).All(Allowed.Contains);

    [GeneratedRegex(@"\b(File|Directory|FileStream|Console|DateTime|DateTimeOffset|Stopwatch|TimeProvider|Random|RandomNumberGenerator|Guid|HashCode|Thread|ThreadStatic|ThreadLocal|Task|Parallel|Interlocked|Monitor|Environment|CurrentCulture|double|float|decimal|Half)\b")]
    private static partial Regex ForbiddenWords();
}
