namespace Sim.Scenarios.Tests.Claims;

/// <summary>The worlds of the claims are written as an author would write them, and check without a finding.</summary>
public sealed class WorldTests
{
    private const string Pivot = "c01-pivot-lives";

    private static readonly string[] Names =
        [.. Directory.EnumerateFiles(World.Folder, "c*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Where(f => f != Pivot).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Worlds => [.. Names];

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Checks_without_a_finding(string world) => Assert.Empty(World.Compile(world).Diagnostics);

    [Fact]
    public void The_part_that_keeps_the_pivot_alive_checks_without_a_finding() => Assert.Empty(World.Compile("c01-no-pivot", Pivot).Diagnostics);

    [Fact]
    public void Each_of_the_twelve_claims_has_a_world() => Assert.Equal(12, Names.Select(w => w[..3]).Distinct(StringComparer.Ordinal).Count());
}
