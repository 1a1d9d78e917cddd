using Sim.Commands;
using Sim.Commands.Checking;

namespace Sim.Engine.Tests.Commands;

/// <summary>The program in a folder of its own, with one small scenario on the shelf.</summary>
internal sealed class Village : IDisposable
{
    public Village()
    {
        Folder = Directory.CreateTempSubdirectory("sim-village-").FullName;
        Copy(Path.Combine(AppContext.BaseDirectory, "Commands", "Worlds", "village"), At("scenarios", "village"));
    }

    public string Folder { get; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>Whether what is said goes to a terminal with colours.</summary>
    public bool IsColored { get; set; }

    /// <summary>Whether progress is shown on the error stream.</summary>
    public bool ShowsProgress { get; set; }

    /// <summary>Whether the user ends a long work as soon as he sees the first of its progress.</summary>
    public bool Interrupts { get; set; }

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>What a watch is told of.</summary>
    public IChanges? Changes { get; set; }

    public string At(params string[] parts) => Path.Combine([Folder, .. parts]);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }

    /// <summary>Runs the program with these words and, if given, these lines as input; the exit code.</summary>
    public int Run(string words, string input = "", string? saves = null, string? environment = null) =>
        Run(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), input, saves, environment);

    /// <summary>The same with words that may be empty or hold a space.</summary>
    public int Run(string[] words, string input = "", string? saves = null, string? environment = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new Screen { NewLine = "\n" };
        var exit = SimProgram.Run(words, new Surroundings
        {
            Input = new StringReader(input),
            Output = output,
            Error = error,
            Redirected = true,
            IsColored = IsColored,
            Changes = _ => Changes!,
            ShowsProgress = ShowsProgress,
            OnInterrupt = stop => Interrupts ? error.TellFirst(stop) : new StringReader(""),
            Clock = Clock,
            CurrentFolder = Folder,
            ProgramFolder = At("program"),
            LocalData = saves ?? At("data"),
            Environment = name => string.Equals(name, "SIM_SAVE_DIR", StringComparison.Ordinal) ? environment : null,
        });
        (Output, Error) = (output.ToString(), error.ToString());
        Assert.DoesNotContain("   at Sim.", Output + Error, StringComparison.Ordinal);
        return exit;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>An error stream at which somebody may be looking.</summary>
    private sealed class Screen : StringWriter
    {
        private Action? _seen;

        public override void Write(string? value)
        {
            base.Write(value);
            _seen?.Invoke();
        }

        public IDisposable TellFirst(Action seen)
        {
            _seen = seen;
            return new StringReader("");
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
