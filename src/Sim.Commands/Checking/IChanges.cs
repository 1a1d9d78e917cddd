namespace Sim.Commands.Checking;

/// <summary>Tells when files were changed. That of the disk waits; that of a test has a list.</summary>
public interface IChanges : IDisposable
{
    /// <summary>Returns true when something was changed and it has become quiet again; false when there will be nothing more.</summary>
    bool Next();
}
