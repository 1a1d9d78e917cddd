using System.Text;
using Sim.Archive.Saves;
using Sim.Commands.Checking;
using Sim.Commands.Disks;
using Sim.Commands.Outputs;

namespace Sim.Commands;

/// <summary>What the program finds around it: streams, folders, the disk, the environment. Tests bring their own.</summary>
public sealed record Surroundings
{
    public required TextReader Input { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether input or output leads elsewhere than to a terminal.</summary>
    public required bool Redirected { get; init; }

    /// <summary>Whether output leads to a terminal that shows colours, and nobody asked for none.</summary>
    public bool IsColored { get; init; }

    /// <summary>Tells when files in some folders were changed.</summary>
    public Func<IReadOnlyList<string>, IChanges> Changes { get; init; } = folders => new DiskChanges(folders);

    /// <summary>Whether progress may be shown on the error stream.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Tells by what the user ends a long work early, as long as somebody listens.</summary>
    public Func<Action, IDisposable> OnInterrupt { get; init; } = Interrupts.Of;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public required string CurrentFolder { get; init; }

    /// <summary>How the program is called from where the user stands.</summary>
    public string Program { get; init; } = "sim";

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
            IsColored = !Console.IsOutputRedirected && ShowsColors(System.Environment.GetEnvironmentVariable, OperatingSystem.IsWindows()),
            ShowsProgress = !Console.IsErrorRedirected && ShowsColors(System.Environment.GetEnvironmentVariable, isWindows: false),
            CurrentFolder = Directory.GetCurrentDirectory(),
            Program = CalledAs(System.Environment.ProcessPath, Directory.GetCurrentDirectory()),
            ProgramFolder = AppContext.BaseDirectory,
            LocalData = System.Environment.GetFolderPath(System.Environment.SpecialFolder.LocalApplicationData, System.Environment.SpecialFolderOption.Create),
            Environment = System.Environment.GetEnvironmentVariable,
        };
    }

    /// <summary><c>NO_COLOR</c>, even empty, means none. Old consoles of Windows would show the signs themselves.</summary>
    public static bool ShowsColors(Func<string, string?> environment, bool isWindows) =>
        environment("NO_COLOR") is null
        && environment("TERM") is not "dumb"
        && (!isWindows || environment("WT_SESSION") is not null || environment("TERM") is not null || environment("ConEmuANSI") is "ON");

    // By its path, since it need not be on the user's PATH; run by dotnet itself, it is the first word behind it.
    private static string CalledAs(string? process, string folder)
    {
        if (process is null)
        {
            return "sim";
        }

        var isHost = string.Equals(Path.GetFileNameWithoutExtension(process), "dotnet", StringComparison.OrdinalIgnoreCase);
        var program = isHost ? System.Environment.GetCommandLineArgs()[0] : process;
        var near = Path.GetRelativePath(folder, program);
        var called = near.StartsWith("..", StringComparison.Ordinal) ? program
            : near.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal) ? near : $".{Path.DirectorySeparatorChar}{near}";
        return isHost ? $"dotnet {Playing.Resuming.Quoted(called)}" : Playing.Resuming.Quoted(called);
    }
}
