namespace Sim.Commands.Checking;

/// <summary>Changes of files in some folders and below, as the disk tells them. An editor that saves writes several times; that is one change.</summary>
internal sealed class DiskChanges : IChanges
{
    private readonly SemaphoreSlim _signs = new(0);
    private readonly List<FileSystemWatcher> _watchers = [];

    public DiskChanges(IEnumerable<string> folders)
    {
        foreach (var folder in folders)
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.DirectoryName };
            watcher.Changed += (_, _) => _signs.Release();
            watcher.Created += (_, _) => _signs.Release();
            watcher.Deleted += (_, _) => _signs.Release();
            watcher.Renamed += (_, _) => _signs.Release();
            watcher.Error += (_, _) => _signs.Release();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    public bool Next() => Settling.Next(_signs.Wait);

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());
}
