using System.Text;
using Sim.Archive.Saves;
using Sim.Commands.Disks;

namespace Sim.Commands;

/// <summary>What the program finds around it: streams, folders, the disk, the environment. Tests bring their own.</summary>
public sealed record Surroundings
{
    public required TextReader Input { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether input or output leads elsewhere than to a terminal.</summary>
    public required bool Redirected { get; init; }

    /// <summary>Whether progress may be shown on the error stream.</summary>
    public bool ShowsProgress { get; init; }

    public required string CurrentFolder { get; init; }

    /// <summary>Where the program lies; the shipped scenarios lie beside it.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>The user's folder for what programs keep; empty where there is none.</summary>
    public required string LocalData { get; init; }

    public required Func<string, string?> Environment { get; init; }

    public IDisk Disk { get; init; } = new RealDisk();

    public static Surroundings OfThisProcess()
    {
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new()
        {
            Input = Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput(), text) : Console.In,
            Output = new StreamWriter(Console.OpenStandardOutput(), text) { AutoFlush = true },
            Error = new StreamWriter(Console.OpenStandardError(), text) { AutoFlush = true },
            Redirected = Console.IsInputRedirected || Console.IsOutputRedirected,
            ShowsProgress = !Console.IsErrorRedirected,
            CurrentFolder = Directory.GetCurrentDirectory(),
            ProgramFolder = AppContext.BaseDirectory,
            LocalData = System.Environment.GetFolderPath(System.Environment.SpecialFolder.LocalApplicationData, System.Environment.SpecialFolderOption.Create),
            Environment = System.Environment.GetEnvironmentVariable,
        };
    }
}
