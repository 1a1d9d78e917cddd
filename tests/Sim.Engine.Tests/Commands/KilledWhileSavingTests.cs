using System.Diagnostics;
using System.Globalization;
using Sim.Archive.Saves;
using Sim.Commands.Disks;
using Sim.Engine.Tests.Archive;

namespace Sim.Engine.Tests.Commands;

/// <summary>A process that saves as fast as it can is killed at any moment; what it had said to be saved is there.</summary>
public sealed class KilledWhileSavingTests : IDisposable
{
    private const int Kills = 20;
    private const string Slot = "first-steps-malenkov-1";

    private readonly string _folder = Directory.CreateTempSubdirectory("sim-killed-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Nothing_that_was_saved_is_lost()
    {
        var moment = new Random(1953);
        for (var i = 0; i < Kills; i++)
        {
            var acknowledged = SaveUntilKilled(moment.Next(0, 25));

            var folder = SaveFolder.Open(new RealDisk(), _folder);
            var game = folder.Load(Slot)!;
            Assert.True(game.Turn >= acknowledged, $"Turn {acknowledged} was said to be saved and turn {game.Turn} is there.");
            Assert.Empty(game.PassedOver);
            Assert.Empty(Directory.GetFiles(_folder, "*" + SafeWrite.TemporaryEnding));
        }
    }

    /// <summary>What the child process does: saves turn after turn, and says each when it is safe.</summary>
    internal static void SaveForEver(string path)
    {
        var folder = SaveFolder.Open(new RealDisk(), path);
        var turn = folder.Load(Slot)?.Turn ?? 0;
        using var slot = folder.Hold(Slot)!;
        while (slot.Save(SampleRecordings.After(++turn)) is Saved)
        {
            Console.Out.WriteLine(turn.ToString(CultureInfo.InvariantCulture));
            Console.Out.Flush();
        }
    }

    private int SaveUntilKilled(int milliseconds)
    {
        using var child = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(KilledWhileSavingTests).Assembly.Location, ChildProcess.Saves, _folder])
        {
            RedirectStandardOutput = true,
        })!;
        var first = child.StandardOutput.ReadLine();
        Assert.NotNull(first);
        child.WaitForExit(milliseconds);
        child.Kill();

        // A line that was cut off was not said.
        var lines = (first + "\n" + child.StandardOutput.ReadToEnd()).Split('\n');
        child.WaitForExit();
        return int.Parse(lines[^2], CultureInfo.InvariantCulture);
    }
}
