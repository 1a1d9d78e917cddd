using System.Text;

namespace Sim.Engine.Tests.Commands;

/// <summary>An author lets the program lay out his files: on the disk, with his words kept.</summary>
public sealed class FmtTests : IDisposable
{
    private readonly Village _village = new();

    public void Dispose() => _village.Dispose();

    private string Head => _village.At("scenarios", "village", "scenario.yaml");

    [Fact]
    public void A_file_from_another_editor_is_written_anew_and_then_left_as_it_is()
    {
        Assert.Equal(0, _village.Run("fmt village"));
        var plain = File.ReadAllText(Head);
        Assert.Equal(0, _village.Run("check village"));

        File.WriteAllBytes(Head, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(plain.Replace("\n", "\r\n", StringComparison.Ordinal))]);
        Assert.Equal(1, _village.Run("fmt village --check"));
        Assert.Contains("scenarios/village/scenario.yaml: would be written anew.", _village.Output, StringComparison.Ordinal);
        Assert.NotEqual(plain, File.ReadAllText(Head));

        Assert.Equal(0, _village.Run("fmt village"));
        Assert.Contains("1 file written anew", _village.Output, StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetBytes(plain), File.ReadAllBytes(Head));
        Assert.Equal(["scenario.yaml"], Directory.GetFiles(_village.At("scenarios", "village")).Select(f => Path.GetFileName(f)));

        Assert.Equal(0, _village.Run("fmt village --check"));
        Assert.Equal("0 files to be written anew, 1 as they should be, 0 left alone.\n", _village.Output);
    }

    [Fact]
    public void A_single_file_and_a_whole_shelf_can_be_named()
    {
        _village.Write("scenarios/village/events/late.yaml", "event: late\ntitle:   Late\n");
        Assert.Equal(0, _village.Run("fmt scenarios/village/events/late.yaml"));
        Assert.Equal("event: late\ntitle: Late\n", File.ReadAllText(_village.At("scenarios", "village", "events", "late.yaml")));

        Assert.Equal(0, _village.Run("fmt scenarios"));
        Assert.Equal(0, _village.Run("fmt scenarios --check"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_for_sure_is_left_alone_and_said_so()
    {
        const string text = "event: late\ntitle   \"Late\"\n";
        _village.Write("scenarios/village/events/late.yaml", text);
        Assert.Equal(1, _village.Run("fmt village"));
        Assert.Contains("scenarios/village/events/late.yaml: left alone. Line 2 must be mended first", _village.Output, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(_village.At("scenarios", "village", "events", "late.yaml")));
    }

    [Fact]
    public void Whoever_could_read_the_file_still_can()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.AppendAllText(Head, "\n\n# The end.   \n");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        File.SetUnixFileMode(Head, mode);
        Assert.Equal(0, _village.Run("fmt village"));
        Assert.Equal(mode, File.GetUnixFileMode(Head));
    }
}
