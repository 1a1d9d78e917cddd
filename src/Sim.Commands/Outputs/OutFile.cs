using System.Text;
using Sim.Archive.Saves;

namespace Sim.Commands.Outputs;

/// <summary>Files that the user asked for: their names are looked at before the work begins, and they are written whole or not at all.</summary>
internal static class OutFile
{
    /// <summary>The whole path of a file that is to be written; null where none is asked for.</summary>
    /// <exception cref="Complaint">There is no such folder, or a folder has the name.</exception>
    public static string? PathOf(Surroundings surroundings, string? named, string option)
    {
        if (named is null)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(named))
        {
            throw Complaint.Usage($"{option} needs the name of a file.");
        }

        var path = Path.GetFullPath(named, surroundings.CurrentFolder);
        if (Directory.Exists(path))
        {
            throw Complaint.Usage($"'{Printable.Text(named)}' is a folder. Give {option} the name of a file.");
        }

        return Directory.Exists(Path.GetDirectoryName(path)) ? path : throw Complaint.Usage($"There is no folder for '{Printable.Text(named)}'. Make it first, or write somewhere else.");
    }

    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public static void Write(string path, byte[] bytes) => Write(path, file => file.Write(bytes));

    /// <summary>Writes a file bit by bit; it has its name only when all is written.</summary>
    public static void Write(string path, Action<Stream> writing)
    {
        var part = path + ".part";
        try
        {
            using (var file = File.Create(part))
            {
                writing(file);
            }

            File.Move(part, path, overwrite: true);
        }
        catch (Exception failure) when (SafeWrite.IsOfTheDisk(failure))
        {
            Discard(part);
            throw Complaint.Refused($"'{Printable.Text(Path.GetFileName(path))}' could not be written: {Printable.Text(failure.Message)}");
        }
    }

    // That a leftover stays must not hide why the write failed.
    private static void Discard(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception failure) when (SafeWrite.IsOfTheDisk(failure))
        {
        }
    }
}
