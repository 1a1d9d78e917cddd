namespace Sim.Language.Tests.Proofs;

/// <summary>
/// What is impossible is caught, all of it, and nothing that is possible is called so: conditions about the small world in one table,
/// with what can be said of each.
/// </summary>
public sealed class ConditionTableTests
{
    private const string Never = "never";
    private const string Always = "always";

    private static readonly (string Verdict, string Condition)[] Table = Read();

    [Fact]
    public void Every_condition_of_the_table_is_judged_as_it_is()
    {
        var told = Verdicts.Of([.. Table.Select(row => row.Condition)]);
        var wrong = Table.Zip(told).Where(row => row.First.Verdict != row.Second).Select(row => $"{row.First.Condition}: {row.First.Verdict}, but was called {row.Second}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_table_has_a_hundred_conditions_that_hold_or_fail_by_proof_and_enough_that_may_do_either()
    {
        Assert.True(Table.Count(row => row.Verdict is Never or Always) >= 100);
        Assert.True(Table.Count(row => row.Verdict is not (Never or Always)) >= 50);
        Assert.Equal(Table.Length, Table.Select(row => row.Condition).Distinct(StringComparer.Ordinal).Count());
    }

    private static (string Verdict, string Condition)[] Read() =>
    [
        .. File.ReadLines(Path.Combine(Samples.Folder(), "conditions.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|', 2))
            .Select(parts => (parts[0].Trim(), parts[1].Trim())),
    ];
}
