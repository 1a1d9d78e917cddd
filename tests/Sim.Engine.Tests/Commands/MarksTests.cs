namespace Sim.Engine.Tests.Commands;

/// <summary>A scenario's forecasts are marked by one command, and the marks are the same wherever they are given.</summary>
public sealed class MarksTests : IDisposable
{
    private readonly Village _village = new();

    public void Dispose() => _village.Dispose();

    [Fact]
    public void The_model_page_tells_how_forecasts_fared_and_always_the_same()
    {
        Assert.Equal(0, _village.Run("model village --marks 9"));
        var first = _village.Output;
        Assert.Contains("How its forecasts fared", first, StringComparison.Ordinal);
        Assert.Contains("In 9 games, each at a moment drawn by lot", first, StringComparison.Ordinal);
        Assert.Contains("Brier score 0.", first, StringComparison.Ordinal);
        Assert.Equal(0, _village.Run("model village --marks 9"));
        Assert.Equal(first, _village.Output);
    }

    [Fact]
    public void Without_the_word_nothing_is_played()
    {
        Assert.Equal(0, _village.Run("model village"));
        Assert.DoesNotContain("How its forecasts fared", _village.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model village --marks 0")]
    [InlineData("model village --marks many")]
    public void So_many_games_cannot_be_played(string command)
    {
        Assert.Equal(2, _village.Run(command));
        Assert.Empty(_village.Output);
    }
}
