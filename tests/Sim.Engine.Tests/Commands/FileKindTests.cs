using System.Runtime.InteropServices;

namespace Sim.Engine.Tests.Commands;

/// <summary>What is no scenario and no recording is said to be so at once; nothing waits for a pipe in which nobody writes.</summary>
public sealed class FileKindTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Village _village = new();

    public void Dispose() => _village.Dispose();

    private Task<int> RunInTime(params string[] words) => Task.Run(() => _village.Run(words)).WaitAsync(Patience);

    [Fact]
    public async Task A_pipe_is_refused_wherever_a_file_is_read()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(0, MakePipe(_village.At("pipe.yaml"), 0x180));
        Directory.CreateDirectory(_village.At("holed"));
        File.WriteAllText(_village.At("holed", "scenario.yaml"), "scenario: holed\n");
        Assert.Equal(0, MakePipe(_village.At("holed", "events.yaml"), 0x180));
        foreach (var words in new[] { "check pipe.yaml", "check holed", "replay pipe.yaml", "play pipe.yaml --plain" })
        {
            Assert.Equal(1, await RunInTime(words.Split(' ')));
            Assert.Contains("pipe or a device", _village.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_named_is_wrong_usage()
    {
        Assert.Equal(2, await RunInTime("check", ""));
        Assert.Contains("nothing was named", _village.Error, StringComparison.Ordinal);
        Assert.Equal(2, await RunInTime("replay", ""));
        Assert.Equal(2, await RunInTime("play", "", "--plain"));
    }

    [Fact]
    public async Task A_folder_without_a_scenario_is_said_to_be_one()
    {
        Directory.CreateDirectory(_village.At("empty"));
        Assert.Equal(1, await RunInTime("check", "empty"));
        Assert.Contains("There is no scenario in 'empty'", _village.Error, StringComparison.Ordinal);
        Assert.Equal(1, await RunInTime("replay", "empty"));
        Assert.Contains("is a folder", _village.Error, StringComparison.Ordinal);
    }

    [DllImport("libc", EntryPoint = "mkfifo")]
    private static extern int MakePipe([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint mode);
}
