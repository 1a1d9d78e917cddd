using System.Text.RegularExpressions;

namespace Sim.Engine.Tests.Commands;

/// <summary>What <c>sim experiment</c> writes, and what it refuses.</summary>
public sealed class ExperimentVerbTests : IDisposable
{
    private readonly Village _village = new();

    public void Dispose() => _village.Dispose();

    [Fact]
    public void The_same_command_gives_the_same_bytes_a_row_a_game()
    {
        const string Command = "experiment village --vary water=20..60/20 --vary boris.party=10,90 --games 5 --seed 3";
        Assert.Equal(0, _village.Run($"{Command} --threads 1"));
        var shown = _village.Output;
        Assert.Equal(0, _village.Run($"{Command} --threads 8 --out x.csv"));
        Assert.Equal("Written: x.csv (30 rows)\n", _village.Output);
        Assert.Equal(shown, File.ReadAllText(_village.At("x.csv")));
        Assert.False(File.Exists(_village.At("x.csv.part")));

        var rows = Rows(shown);
        Assert.Equal(31, rows.Count);
        Assert.StartsWith("game,seed,program,rules,scenario,fingerprint,player,as,start.water,start.boris.party,ending,turns,decisions,answer.dig,water,", shown, StringComparison.Ordinal);
        Assert.Equal(["20", "20", "40", "40", "60", "60"], rows.Where(r => r[0] == "1").Select(r => r[8]));
        Assert.Equal(["10", "90", "10", "90", "10", "90"], rows.Where(r => r[0] == "1").Select(r => r[9]));
        Assert.All(rows.Skip(1), row =>
        {
            Assert.Equal("village", row[4]);
            Assert.Equal(64, row[5].Length);
            Assert.Equal("4", row[11]);
            Assert.Contains(row[10], new[] { "green", "dust" });
            Assert.Contains(row[13], new[] { "now", "later" });
            Assert.Equal(int.Parse(row[14], System.Globalization.CultureInfo.InvariantCulture) >= 50 ? "green" : "dust", row[10]);
        });
    }

    [Fact]
    public void A_row_can_be_played_again_by_its_seed()
    {
        Assert.Equal(0, _village.Run("experiment village --games 1 --as anna"));
        var row = Rows(_village.Output)[1];

        // Nothing is varied, and an empty line takes what is offered first, which is not what a rival does; so only the seed is looked at.
        Assert.Equal(0, _village.Run($"play village --as anna --seed {row[1]} --plain", new string('\n', 60)));
        Assert.Contains($"Seed {row[1]}", _village.Output, StringComparison.Ordinal);
        Assert.Equal(("rival", "anna"), (row[6], row[7]));
    }

    [Fact]
    public void Ended_early_it_keeps_whole_rows_and_says_how_many()
    {
        (_village.ShowsProgress, _village.Interrupts) = (true, true);
        Assert.Equal(1, _village.Run("experiment village --vary water=20,60 --games 40000 --out x.csv"));
        var rows = Rows(File.ReadAllText(_village.At("x.csv")));
        Assert.InRange(rows.Count, 2, 80_000);
        Assert.Contains($"Stopped early: {rows.Count - 1} of 80000 games were done, and are in the table.", _village.Error, StringComparison.Ordinal);
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
    }

    [Theory]
    [InlineData("--vary watre=1..2", "The scenario has no variable 'watre'. Did you mean 'water'?")]
    [InlineData("--vary party=1..2", "The scenario has no variable 'party'. There is 'anna.party', 'boris.party' and 'clara.party'.")]
    [InlineData("--vary quantity=1..2", "There are water, ")]
    [InlineData("--vary water", "'water' does not say what is varied and how.")]
    [InlineData("--vary water=high", "'water=high' does not say from which values.")]
    [InlineData("--vary water=9..1", "it has to end at or above where it begins")]
    [InlineData("--vary water=1..9/0", "the step is at least 1")]
    [InlineData("--vary water=1..9/2/3", "'water=1..9/2/3' is no range.")]
    [InlineData("--vary water=90..120/10", "'water' runs from 0 to 100 and cannot begin at 110.")]
    [InlineData("--vary water=-5", "cannot begin at -5.")]
    [InlineData("--vary water=5,5", "has a value twice")]
    [InlineData("--vary water=5 --vary water=6", "'water' is varied twice. Put its values together")]
    [InlineData("--vary water=0..2000000000", "are 2000000001 values, and 10000 values are the most.")]
    [InlineData("--vary water=0..100 anna.party=0..100 boris.party=0..100 clara.party=0..100", "These are 520302005 games, and")]
    [InlineData("--player random", "needs a chair")]
    [InlineData("--out nowhere/x.csv", "There is no folder")]
    public void Wrong_usage_says_what_to_do_instead(string words, string says)
    {
        Assert.Equal(2, _village.Run($"experiment village --games 5 {words}"));
        Assert.Contains(says, _village.Error, StringComparison.Ordinal);
        Assert.Empty(_village.Output);
    }

    private static List<string[]> Rows(string table) => [.. table.TrimEnd('\n').Split('\n').Select(line => Regex.Replace(line, "\"[^\"]*\"", "quoted").Split(','))];
}
