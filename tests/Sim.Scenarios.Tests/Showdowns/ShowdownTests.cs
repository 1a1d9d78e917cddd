using Sim.Model.Effects;
using Sim.Model.Scenarios;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Showdowns;

/// <summary>Four dated positions, one mechanism: June 1953, February 1955, June 1957, October 1964.</summary>
public sealed class ShowdownTests(ITestOutputHelper output)
{
    private const int Games = 1000;
    private const int FewGames = 60;

    public static TheoryData<string> Dates => [.. Cases.All.Select(c => c.Date)];

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_position_checks_without_a_finding(string date) => Assert.Empty(DatedPosition.Compile(date).Diagnostics);

    [Theory]
    [MemberData(nameof(Dates))]
    public void No_case_has_a_rule_of_its_own(string date)
    {
        var folder = DatedPosition.FolderOf(date);
        var common = Path.Combine(DatedPosition.FolderOf(Cases.All[0].Date), "mechanism.yaml");
        Assert.Equal(File.ReadAllText(common), File.ReadAllText(Path.Combine(folder, "mechanism.yaml")));
        var own = Directory.EnumerateFiles(folder).Where(f => Path.GetFileName(f) != "mechanism.yaml").SelectMany(File.ReadAllLines);
        Assert.DoesNotContain(own, line => Sections.Any(s => line.StartsWith(s, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_post_gives_the_same_in_every_position(string date)
    {
        var (scenario, first) = (DatedPosition.Read(date), DatedPosition.Read(Cases.All[0].Date));
        Assert.Equal(first.Slots, scenario.Slots);
        Assert.Equal(first.Weights, scenario.Weights);
        Assert.Equal(first.Offices.Select(Terms), scenario.Offices.Select(Terms));
        Assert.Contains(scenario.Acts, a => a.Effects.Any(e => e is Strike));
    }

    [Theory]
    [InlineData("1953-06", 10)]
    [InlineData("1955-01", 9)]
    [InlineData("1957-06", 11)]
    [InlineData("1964-10", 11)]
    public void The_Presidium_has_as_many_full_members_as_it_had(string date, int members) =>
        Assert.Equal(members, DatedPosition.Read(date).People.Count(p => p.Seat == Seat.Full));

    [Theory]
    [MemberData(nameof(Dates))]
    public void Shares_of_what_comes_of_a_position(string date)
    {
        var which = Cases.All.Single(c => c.Date == date);
        var position = DatedPosition.Read(date);
        var history = Measurement.Of(position, which, Games);
        var without = Measurement.Of(position.With(which.Without), which, Games);
        output.WriteLine($"{date}, {Games} games: as in history {history.Share(which.Historical)} % (wanted {which.WantedHistorical}), mirror {history.Share(which.Mirror)} % (wanted over {which.WantedMirror}); {history}");
        output.WriteLine($"  votes for his removal and against it: {history.Most(b => b.Split)}; strikers: {history.Most(b => b.Striker)}; turns: {history.Most(b => $"{b.Turn + 1}")}; against: {history.Most(b => b.Against)}");
        output.WriteLine($"  {which.Cause}: as in history {without.Share(which.Historical)} % (wanted at most {which.WantedWithout}); {without}");

        Assert.True(!which.MeetsHistorical || history.Share(which.Historical) >= which.WantedHistorical, "no longer as in history");
        Assert.True(!which.MeetsMirror || history.Share(which.Mirror) > which.WantedMirror, "no mirror any more");
        Assert.True(!which.MeetsWithout || without.Share(which.Historical) <= which.WantedWithout, "as in history even without the cause");
    }

    /// <summary>June 1957 ended 7:4 in the Presidium, with three beside him; in October 1964 one voice asked that he keep a post.</summary>
    [Theory]
    [InlineData("1957-06", 7)]
    [InlineData("1964-10", 6)]
    public void Those_stand_by_him_who_did(string date, int hands)
    {
        var which = Cases.All.Single(c => c.Date == date);
        var history = Measurement.Of(DatedPosition.Read(date), which, FewGames);
        var likeThen = history.Blows.Count(b => which.StoodByHim.All(b.Against.Split(' ').Contains) && b.For.Split(' ').Length >= hands);
        Assert.True(likeThen * 100 / FewGames >= which.WantedHistorical, $"{likeThen} of {FewGames}");
    }

    private static readonly string[] Sections = ["politics:", "rules:", "events:", "event:", "acts:", "act:", "machines:", "variables:", "flags:", "aims:", "axes:", "closings:"];

    private static string Terms(Office office) =>
        $"{office.Id} {office.Presides} {string.Join(' ', office.Gives)} {string.Join(' ', office.Grows)}";
}
