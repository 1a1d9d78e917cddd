namespace Sim.Engine.Tests.Commands;

/// <summary>An author sees what would be repaired, and lets it be done.</summary>
public sealed class FixTests : IDisposable
{
    private readonly Village _village = new();

    public void Dispose() => _village.Dispose();

    private string Head => _village.At("scenarios", "village", "scenario.yaml");

    [Fact]
    public void A_misspelt_name_is_shown_and_then_repaired()
    {
        var whole = File.ReadAllText(Head);
        Assert.Contains("water +20", whole, StringComparison.Ordinal);
        var broken = whole.Replace("water +20", "watr +20", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(Head, broken);

        Assert.Equal(1, _village.Run("fix village"));
        Assert.StartsWith("--- scenarios/village/scenario.yaml\n+++ scenarios/village/scenario.yaml\n@@ -", _village.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n-\s+- watr \+20\n\+\s+- water \+20\n", _village.Output);
        Assert.EndsWith("scenarios/village: 1 finding can be repaired; --write does it.\n", _village.Output, StringComparison.Ordinal);
        Assert.Equal(broken, File.ReadAllText(Head));

        Assert.Equal(0, _village.Run("fix village --write"));
        Assert.EndsWith("scenarios/village: 1 finding repaired.\n", _village.Output, StringComparison.Ordinal);
        Assert.Equal(whole.Replace("\n", "\r\n", StringComparison.Ordinal), File.ReadAllText(Head));

        Assert.Equal(0, _village.Run("fix village"));
        Assert.Equal("scenarios/village: nothing to repair for certain.\n", _village.Output);
    }

    [Fact]
    public void What_is_not_certain_is_left_to_the_author()
    {
        File.WriteAllText(Head, File.ReadAllText(Head).Replace("water +20", "gold +20", StringComparison.Ordinal));
        Assert.Equal(0, _village.Run("fix village --write"));
        Assert.Equal("scenarios/village: nothing to repair for certain. 1 finding left to you: sim check shows it.\n", _village.Output);
    }
}
