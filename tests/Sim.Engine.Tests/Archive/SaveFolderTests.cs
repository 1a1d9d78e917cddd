using Sim.Archive;
using Sim.Archive.Saves;

namespace Sim.Engine.Tests.Archive;

public class SaveFolderTests
{
    private const string Folder = "/saves";

    private readonly MemoryDisk _disk = new();

    [Fact]
    public void A_saved_game_is_found_again()
    {
        using var slot = Begin();
        Assert.IsType<Saved>(slot.Save(SampleRecordings.After(4)));

        var game = Assert.Single(SaveFolder.Open(_disk, Folder).List().Games);

        Assert.Equal("first-steps-malenkov-1", game.Slot);
        Assert.Equal(4, game.Turn);
        Assert.Null(game.Warning);
        SampleRecordings.AssertSame(SampleRecordings.After(4), game.Recording);
    }

    [Fact]
    public void Three_generations_are_kept()
    {
        using var slot = Begin();
        for (var turn = 1; turn <= 6; turn++)
        {
            slot.Save(SampleRecordings.After(turn));
        }

        Assert.Equal(
            ["first-steps-malenkov-1.g0004.sim", "first-steps-malenkov-1.g0005.sim", "first-steps-malenkov-1.g0006.sim"],
            _disk.Files.Keys.Select(Path.GetFileName));
    }

    [Fact]
    public void Where_the_newest_save_is_damaged_the_one_before_it_is_loaded_and_that_is_said()
    {
        using (var slot = Begin())
        {
            slot.Save(SampleRecordings.After(1));
            slot.Save(SampleRecordings.After(2));
        }

        _disk.Files["/saves/first-steps-malenkov-1.g0002.sim"][80] ^= 1;
        var folder = SaveFolder.Open(_disk, Folder);
        var game = folder.Load("first-steps-malenkov-1");

        Assert.Equal(1, game!.Turn);
        Assert.Contains("first-steps-malenkov-1.g0002.sim", game.Warning, StringComparison.Ordinal);
        Assert.Contains("damaged", game.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_save_is_neither_overwritten_nor_deleted()
    {
        using (var slot = Begin())
        {
            slot.Save(SampleRecordings.After(1));
        }

        const string damaged = "/saves/first-steps-malenkov-1.g0001.sim";
        _disk.Files[damaged][80] ^= 1;
        var before = (byte[])_disk.Files[damaged].Clone();
        using (var slot = SaveFolder.Open(_disk, Folder).Hold("first-steps-malenkov-1")!)
        {
            for (var turn = 1; turn <= 6; turn++)
            {
                slot.Save(SampleRecordings.After(turn));
            }
        }

        Assert.Equal(before, _disk.Files[damaged]);
        Assert.Equal(4, _disk.Files.Keys.Count(f => f.EndsWith(".sim", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_game_of_which_no_file_can_be_read_is_listed_as_lost_with_the_reason()
    {
        _disk.Files["/saves/first-steps-malenkov-1.g0001.sim"] = [1, 2, 3];

        var list = SaveFolder.Open(_disk, Folder).List();

        Assert.Empty(list.Games);
        Assert.Equal("It is not a recording of this program.", Assert.Single(list.Lost).Reason);
    }

    [Fact]
    public void Which_save_is_the_newest_is_read_from_the_file_not_from_its_name()
    {
        _disk.Files["/saves/a-b-1.g0001.sim"] = RecordingFile.Write(SampleRecordings.After(9), generation: 9);
        _disk.Files["/saves/a-b-1.g0005.sim"] = RecordingFile.Write(SampleRecordings.After(5), generation: 5);

        Assert.Equal(9, SaveFolder.Open(_disk, Folder).Load("a-b-1")!.Turn);
    }

    [Fact]
    public void A_new_game_takes_nobodys_place()
    {
        using (var first = Begin())
        {
            first.Save(SampleRecordings.After(1));
        }

        using var second = Begin();

        Assert.Equal("first-steps-malenkov-2", second.Name);
    }

    [Fact]
    public void A_game_that_is_being_played_cannot_be_held_twice()
    {
        using var slot = Begin();

        Assert.Null(SaveFolder.Open(_disk, Folder).Hold(slot.Name));
    }

    [Fact]
    public void What_an_interrupted_save_left_is_cleared_and_never_loaded()
    {
        _disk.Files["/saves/first-steps-malenkov-1.g0001.sim.0a1b2c3d4e5f.tmp"] = RecordingFile.Write(SampleRecordings.After(1), 1);

        var folder = SaveFolder.Open(_disk, Folder);

        Assert.Empty(folder.List().Games);
        Assert.Empty(_disk.Files);
    }

    [Fact]
    public void The_unfinished_file_of_a_game_that_is_being_played_is_left_to_it()
    {
        using var slot = Begin();
        _disk.Files["/saves/first-steps-malenkov-1.g0001.sim.0a1b2c3d4e5f.tmp"] = [1];

        SaveFolder.Open(_disk, Folder);

        Assert.Single(_disk.Files);
    }

    [Theory]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("CON", "con")]
    [InlineData("Хрущёв", "game")]
    [InlineData("a\u202Eb\nc", "a-b-c")]
    [InlineData("-rf", "rf")]
    [InlineData("first_steps", "first-steps")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void File_names_are_made_of_plain_letters_whatever_the_id(string id, string slug) =>
        Assert.Equal(slug, SaveName.Slug(id));

    [Fact]
    public void A_name_from_outside_cannot_leave_the_folder() =>
        Assert.Throws<ArgumentException>(() => SaveFolder.Open(_disk, Folder).Hold("../other"));

    [Fact]
    public void A_folder_that_depends_on_where_the_program_was_started_is_refused() =>
        Assert.Throws<ArgumentException>(() => SaveFolder.Open(_disk, "saves"));

    private SaveSlot Begin() => SaveFolder.Open(_disk, Folder).Begin("first-steps", "malenkov")!;
}
