using Sim.Archive.Saves;

namespace Sim.Engine.Tests.Archive;

/// <summary>Whatever step of saving fails, the saves that were there are there, byte for byte.</summary>
public class FailingDiskTests
{
    private const string Folder = "/saves";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_save_that_fails_at_any_step_harms_no_older_one(bool forGood)
    {
        var failures = 0;
        for (var step = 1; ; step++)
        {
            var disk = DiskWithThreeSaves();
            var before = Copy(disk);
            using var slot = SaveFolder.Open(disk, Folder).Hold("first-steps-malenkov-1")!;

            var last = disk.Steps;
            (disk.FailsAt, disk.ForGood) = (last + step, forGood);
            var outcome = slot.Save(SampleRecordings.After(4));
            var reached = disk.Steps >= last + step;
            disk.Restart();

            if (outcome is NotSaved failed)
            {
                failures++;
                Assert.Equal("No space left on the disk.", failed.Reason);
                foreach (var (path, bytes) in before)
                {
                    Assert.Equal(bytes, disk.Files[path]);
                }
            }

            var loaded = SaveFolder.Open(disk, Folder).Load("first-steps-malenkov-1")!;
            Assert.InRange(loaded.Turn, outcome is Saved ? 4 : 3, 4);
            Assert.DoesNotContain(disk.Files.Keys, f => f.EndsWith(SafeWrite.TemporaryEnding, StringComparison.Ordinal));
            if (!reached)
            {
                break;
            }
        }

        // Writing, renaming and settling each stop a save; clearing away the oldest does not.
        Assert.Equal(3, failures);
    }

    [Fact]
    public void After_a_failed_save_the_next_one_succeeds()
    {
        var disk = DiskWithThreeSaves();
        using var slot = SaveFolder.Open(disk, Folder).Hold("first-steps-malenkov-1")!;
        disk.FailsAt = disk.Steps + 1;

        Assert.IsType<NotSaved>(slot.Save(SampleRecordings.After(4)));
        Assert.IsType<Saved>(slot.Save(SampleRecordings.After(5)));

        Assert.Equal(5, SaveFolder.Open(disk, Folder).Load(slot.Name)!.Turn);
    }

    [Fact]
    public void A_save_that_the_system_does_not_let_be_read_is_passed_over()
    {
        var disk = DiskWithThreeSaves();
        var folder = SaveFolder.Open(disk, Folder);
        disk.FailsAt = disk.Steps + 4; // one step lists the folder, then each file is one

        var game = folder.Load("first-steps-malenkov-1")!;

        Assert.Equal(2, game.Turn);
        Assert.Contains("does not let it be read", game.Warning, StringComparison.Ordinal);
    }

    private static MemoryDisk DiskWithThreeSaves()
    {
        var disk = new MemoryDisk();
        using var slot = SaveFolder.Open(disk, Folder).Begin("first-steps", "malenkov")!;
        for (var turn = 1; turn <= 3; turn++)
        {
            Assert.IsType<Saved>(slot.Save(SampleRecordings.After(turn)));
        }

        return disk;
    }

    private static Dictionary<string, byte[]> Copy(MemoryDisk disk) =>
        disk.Files.ToDictionary(f => f.Key, f => (byte[])f.Value.Clone(), StringComparer.Ordinal);
}
