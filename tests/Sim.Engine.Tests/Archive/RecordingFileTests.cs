using Sim.Archive;
using Sim.Model.Recordings;

namespace Sim.Engine.Tests.Archive;

public class RecordingFileTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(140)]
    public void What_is_written_reads_the_same(int turns)
    {
        var recording = SampleRecordings.After(turns);

        var read = Assert.IsType<RecordingFound>(RecordingFile.Read(RecordingFile.Write(recording, generation: 3)));

        SampleRecordings.AssertSame(recording, read.Recording);
        Assert.Equal(3, read.Generation);
    }

    [Fact]
    public void A_game_without_a_chair_reads_the_same()
    {
        var recording = SampleRecordings.After(2) with { Chair = null, Seed = ulong.MaxValue, Decisions = [] };

        var read = Assert.IsType<RecordingFound>(RecordingFile.Read(RecordingFile.Write(recording)));

        SampleRecordings.AssertSame(recording, read.Recording);
    }

    [Fact]
    public void Written_read_and_written_again_is_the_same_file()
    {
        var file = RecordingFile.Write(SampleRecordings.After(20), generation: 7);

        var read = Assert.IsType<RecordingFound>(RecordingFile.Read(file));

        Assert.Equal(file, RecordingFile.Write(read.Recording, read.Generation));
    }

    [Fact]
    public void A_recording_in_format_1_can_still_be_read_and_is_still_written_so()
    {
        var file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Archive", "Recordings", "format-1.sim"));

        var read = Assert.IsType<RecordingFound>(RecordingFile.Read(file));

        SampleRecordings.AssertSame(SampleRecordings.After(6), read.Recording);
        Assert.Equal(file, RecordingFile.Write(read.Recording, read.Generation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Малenkov")]
    [InlineData("a\u001b]0;b")]
    public void An_id_that_could_not_be_read_back_is_not_written(string chair) =>
        Assert.Throws<ArgumentException>(() => Innermost(() => RecordingFile.Write(SampleRecordings.After(1) with { Chair = chair })));

    private static void Innermost(Action action)
    {
        try
        {
            action();
        }
        catch (Exception wrapped) when (wrapped.InnerException is { } inner)
        {
            throw inner;
        }
    }
}
