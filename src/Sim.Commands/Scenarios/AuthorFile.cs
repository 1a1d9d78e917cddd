using System.Text;
using Sim.Archive.Saves;
using Sim.Commands.Outputs;
using Sim.Language.Sources;

namespace Sim.Commands.Scenarios;

/// <summary>A file of a scenario as it lies on the disk, to be put back changed: at every moment it is the old one or the new one.</summary>
internal sealed class AuthorFile(Surroundings surroundings, string scenario, SourceText source)
{
    /// <summary>The text as it was read.</summary>
    public SourceText Source => source;

    public string Path { get; } = Directory.Exists(scenario) ? System.IO.Path.Combine(scenario, source.File) : scenario;

    /// <summary>Whether the file holds this text to the last byte, its marks and line ends too.</summary>
    public bool Holds(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return surroundings.Disk.Read(Path, bytes.Length + 1).AsSpan().SequenceEqual(bytes);
    }

    /// <summary>Puts a text back with the byte order mark and the line ends with which the file was written.</summary>
    public void WriteAlike(string text)
    {
        var old = Encoding.UTF8.GetString(surroundings.Disk.Read(Path, 4 * SourceText.LargestSize));
        var ends = old.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        Write((old.StartsWith('\uFEFF') ? "\uFEFF" : "") + text.ReplaceLineEndings(ends));
    }

    /// <exception cref="Complaint">It cannot be written; it is then as it was.</exception>
    public void Write(string text)
    {
        try
        {
            var mode = OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(Path);
            SafeWrite.Replace(surroundings.Disk, Path, Encoding.UTF8.GetBytes(text));
            if (!OperatingSystem.IsWindows())
            {
                // Others may read the author's files as before.
                File.SetUnixFileMode(Path, mode);
            }
        }
        catch (Exception failure) when (SafeWrite.IsOfTheDisk(failure))
        {
            throw Complaint.Refused($"'{Printable.Text(Path)}' cannot be written: {Printable.Text(failure.Message)}");
        }
    }
}
