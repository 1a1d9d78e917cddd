using Sim.Archive;

namespace Sim.Engine.Tests.Commands;

/// <summary>Where games are saved, and what happens where they cannot be.</summary>
public sealed class SavingTests : IDisposable
{
    private readonly Village _village = new();

    public void Dispose() => _village.Dispose();

    [Fact]
    public void The_command_line_says_where_before_the_environment_and_that_before_the_users_own_folder()
    {
        _village.Run("play village --as anna --plain --save-dir here", "\n", environment: _village.At("there"));
        Assert.True(Directory.Exists(_village.At("here")));
        Assert.False(Directory.Exists(_village.At("there")));

        _village.Run("play village --as anna --plain", "\n", environment: _village.At("there"));
        Assert.NotEmpty(Directory.GetFiles(_village.At("there"), "*.sim"));
        Assert.False(Directory.Exists(_village.At("data")));
    }

    [Theory]
    [InlineData("", null, "--save-dir")]
    [InlineData("", "relative", "must be a full path")]
    public void Without_a_folder_the_game_is_played_and_said_not_to_be_saved(string data, string? environment, string says)
    {
        var before = Directory.GetFileSystemEntries(_village.Folder);

        Assert.Equal(0, _village.Run("play village --as anna --plain", "\n", saves: data, environment: environment));

        Assert.Contains("This game is not saved.", _village.Error, StringComparison.Ordinal);
        Assert.Contains(says, _village.Error, StringComparison.Ordinal);
        Assert.Contains("It is NOT saved", _village.Output, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(_village.Folder));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named_and_play_goes_on()
    {
        _village.Write("file", "in the way");

        Assert.Equal(0, _village.Run("play village --as anna --plain --save-dir file/saves", "\n"));
        Assert.Contains("cannot be used", _village.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_newest_save_is_damaged_the_one_before_is_gone_on_with_and_said_so()
    {
        _village.Run("play village --as anna --seed 7 --plain", "\n\n\n\n\n");
        var newest = Directory.GetFiles(_village.At("data", "sim", "saves"), "*.sim").Order(StringComparer.Ordinal).Last();
        var bytes = File.ReadAllBytes(newest);
        bytes[^1] ^= 1;
        File.WriteAllBytes(newest, bytes);

        Assert.Equal(0, _village.Run("play --resume --plain", ""));
        Assert.Contains("cannot be read", _village.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(newest));
    }

    [Fact]
    public void Where_nothing_of_a_game_can_be_read_the_files_are_named_and_left()
    {
        _village.Run("play village --as anna --seed 7 --plain", "\nquit\n");
        var save = OnlySave();
        File.WriteAllText(save, "coffee");

        Assert.Equal(1, _village.Run("play --resume --plain"));
        Assert.Contains($"{Path.GetFileName(save)}: It is not a recording of this program.", _village.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("No game is saved", _village.Error, StringComparison.Ordinal);
        Assert.Equal("coffee", File.ReadAllText(save));
    }

    [Fact]
    public void A_saved_game_that_does_not_come_out_as_it_was_played_is_not_gone_on_with()
    {
        _village.Run("play village --as anna --seed 7 --plain", "\n\n\n\n\n");
        var save = Directory.GetFiles(_village.At("data", "sim", "saves"), "*.sim").Order(StringComparer.Ordinal).Last();
        var found = Assert.IsType<RecordingFound>(RecordingFile.Read(File.ReadAllBytes(save)));
        var hashes = found.Recording.Hashes;
        File.WriteAllBytes(save, RecordingFile.Write(found.Recording with { Hashes = hashes.SetItem(1, hashes[1] ^ 1) }, found.Generation));

        Assert.Equal(1, _village.Run("play --resume --plain"));
        Assert.Contains("it diverged at turn 2", _village.Error, StringComparison.Ordinal);
    }

    private string OnlySave() => Assert.Single(Directory.GetFiles(_village.At("data", "sim", "saves"), "*.sim"));
}
