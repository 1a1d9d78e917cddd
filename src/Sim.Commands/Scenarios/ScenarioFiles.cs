using System.Buffers;
using Sim.Commands.Disks;
using Sim.Commands.Outputs;
using Sim.Language.Sources;

namespace Sim.Commands.Scenarios;

/// <summary>Reads the text of a scenario from disk. It may come from a stranger: sizes are bounded, and no link is followed.</summary>
internal static class ScenarioFiles
{
    public const long LargestScenario = 16 << 20;
    private const int MostFiles = 2_000;
    private const int Deepest = 8;
    private const int LongestHead = 4096;

    private static readonly string[] Endings = [".yaml", ".yml"];

    public static bool IsText(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a folder is a scenario: its head is in it.</summary>
    public static bool IsScenario(string folder) => 
        Directory.EnumerateFiles(folder).Any(file => IsText(file) && string.Equals(Path.GetFileNameWithoutExtension(file), "scenario", StringComparison.OrdinalIgnoreCase));

    /// <summary>The scenarios that lie in a folder: folders with a head in them, and single files.</summary>
    public static IEnumerable<string> In(string shelf) =>
        Directory.EnumerateDirectories(shelf).Where(IsScenario)
            .Concat(Directory.EnumerateFiles(shelf).Where(f => IsText(f) && FileKind.IsOrdinary(f)))
            .Order(StringComparer.Ordinal);

    /// <exception cref="Complaint">It cannot be read, or is more than a scenario.</exception>
    public static SourceSet Read(string path)
    {
        try
        {
            var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;
            var files = Directory.Exists(path) ? InFolder(new DirectoryInfo(path), 0) : [new FileInfo(path)];
            var total = 0L;
            var texts = new List<SourceText>();
            var passedOver = new List<string>();
            foreach (var file in files)
            {
                var name = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
                if (Directory.Exists(path) && !IsText(name))
                {
                    passedOver.Add(name);
                    continue;
                }

                texts.Add(TextOf(file, name, out var length));
                total += length;
                if (total > LargestScenario || texts.Count > MostFiles)
                {
                    throw Complaint.Refused($"'{Printable.Text(path)}' is more than a scenario: at most 16 MiB and {MostFiles} files are read.");
                }
            }

            return new SourceSet(texts, passedOver) { Spelling = SpellingBeside(folder), Beside = Directory.Exists(path) ? [] : [.. PartsBeside(folder)] };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Complaint.Refused($"'{Printable.Text(path)}' cannot be read: {Printable.Text(failure.Message)}");
        }
    }

    /// <summary>The author's list of words, where one lies in the scenario's folder.</summary>
    private static SpellingList? SpellingBeside(string folder) =>
        new FileInfo(Path.Combine(folder, SpellingList.File)) is { Exists: true } list
            ? new SpellingList(TextOf(list, list.Name, out _).Text)
            : null;

    /// <summary>Folders beside a scenario of one file that are no scenarios, and how many of their files begin as a part of one.</summary>
    private static IEnumerable<(string Folder, int Files)> PartsBeside(string folder)
    {
        foreach (var beside in new DirectoryInfo(folder).EnumerateDirectories().Where(inner => inner.LinkTarget is null).OrderBy(inner => inner.Name, StringComparer.Ordinal))
        {
            if (PartsIn(beside) is var parts and > 0)
            {
                yield return (beside.Name, parts);
            }
        }
    }

    private static int PartsIn(DirectoryInfo folder)
    {
        try
        {
            return IsScenario(folder.FullName) ? 0 : folder.EnumerateFiles().Take(MostFiles).Count(file => IsText(file.Name) && file.LinkTarget is null && FileKind.IsOrdinary(file.FullName) && BeginsAPart(file));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What may not be looked at is none of the author's.
            return 0;
        }
    }

    /// <summary>By its first line that says anything; of a file without any among its first, nothing is known.</summary>
    private static bool BeginsAPart(FileInfo file)
    {
        using var reader = new StreamReader(file.OpenRead());
        var head = new char[LongestHead];
        var read = reader.ReadBlock(head);
        return new string(head, 0, read).Split('\n').Select(line => line.TrimEnd('\r')).FirstOrDefault(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith('#')) is { } first
            && SourceSet.BeginsAPart(first);
    }

    private static IEnumerable<FileInfo> InFolder(DirectoryInfo folder, int depth)
    {
        if (depth > Deepest)
        {
            throw Complaint.Refused($"'{Printable.Text(folder.FullName)}' lies too deep: a scenario has at most {Deepest} levels of folders.");
        }

        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (entry is DirectoryInfo inner && entry.LinkTarget is null)
            {
                foreach (var file in InFolder(inner, depth + 1))
                {
                    yield return file;
                }
            }
            else if (entry is FileInfo text && (IsText(text.Name) || SourceSet.LooksLikeText(text.Name)))
            {
                yield return text;
            }
        }
    }

    private static SourceText TextOf(FileInfo file, string name, out int length)
    {
        if (file.LinkTarget is not null)
        {
            throw Complaint.Refused($"'{Printable.Text(name)}' is a link. A scenario is read from its own folder alone: put the file itself there.");
        }

        if (!FileKind.IsOrdinary(file.FullName))
        {
            throw Complaint.Refused($"'{Printable.Text(name)}' is no ordinary file but a pipe or a device. A scenario is read from text files alone.");
        }

        var bytes = ArrayPool<byte>.Shared.Rent(SourceText.LargestSize + 1);
        try
        {
            using var stream = file.OpenRead();
            length = stream.ReadAtLeast(bytes, SourceText.LargestSize + 1, throwOnEndOfStream: false);
            return length <= SourceText.LargestSize
                ? SourceText.FromBytes(name, bytes.AsSpan(0, length))
                : throw Complaint.Refused($"'{Printable.Text(name)}' is larger than 1 MiB. Divide it into several files.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
