namespace Sim.Engine.Tests.Commands;

/// <summary>The texts of a scenario are written out, translated, and read in a game.</summary>
public sealed class TextsVerbTests : IDisposable
{
    private readonly Village _village = new();

    public void Dispose() => _village.Dispose();

    [Fact]
    public void Every_text_is_written_out_with_its_address()
    {
        Assert.Equal(0, _village.Run("texts village"));
        Assert.Matches(@"scenario\.title \(scenario\.yaml, line [0-9]+\)\n  \S", _village.Output);
    }

    [Fact]
    public void What_is_translated_is_read_in_play_and_the_rest_as_it_was_written()
    {
        Assert.Equal(0, _village.Run("texts village --for de"));
        var file = _village.Output;
        Assert.StartsWith("translation: de\n", file, StringComparison.Ordinal);
        var first = file.IndexOf("    text:\n", StringComparison.Ordinal);
        _village.Write("scenarios/village/de.yaml", file[..first] + "    text: Das Dorf im Winter\n" + file[(first + "    text:\n".Length)..]);

        Assert.Equal(1, _village.Run("check village"));
        Assert.Contains("T906 warning", _village.Output, StringComparison.Ordinal);
        Assert.Equal(0, _village.Run("play village --as anna --plain --seed 1 --language de"));
        Assert.Contains("Das Dorf im Winter", _village.Output, StringComparison.Ordinal);
        Assert.Equal(0, _village.Run("play village --as anna --plain --seed 1"));
        Assert.DoesNotContain("Das Dorf im Winter", _village.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_game_recorded_in_one_language_is_replayed_in_every_other()
    {
        Assert.Equal(0, _village.Run("texts village --for de"));
        _village.Write("scenarios/village/de.yaml", _village.Output);
        Assert.Equal(0, _village.Run("play village --as anna --plain --seed 1 --language de --record game.rec", new string('\n', 400)));
        File.Delete(_village.At("scenarios", "village", "de.yaml"));
        Assert.Equal(0, _village.Run("replay game.rec --verify"));
    }

    [Fact]
    public void A_language_that_there_is_not_is_refused_with_those_that_there_are()
    {
        Assert.Equal(2, _village.Run("play village --as anna --plain --seed 1 --language fr"));
        Assert.Contains("It has no translation.", _village.Error, StringComparison.Ordinal);
        Assert.Equal(0, _village.Run("texts village --for de"));
        _village.Write("scenarios/village/de.yaml", _village.Output);
        Assert.Equal(2, _village.Run("play village --as anna --plain --seed 1 --language fr"));
        Assert.Contains("It has: de.", _village.Error, StringComparison.Ordinal);
        Assert.Equal(2, _village.Run("texts village --for ../x"));
    }
}
