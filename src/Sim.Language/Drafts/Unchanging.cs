namespace Sim.Language.Drafts;

/// <summary>
/// What was read once and never changes. What is made of it alone, without asking for anything that stands elsewhere, is made once and kept
/// as long as it is: whoever checks again after a file was saved meets it in all other files.
/// </summary>
internal abstract class Unchanging
{
    private object[] _made = [];

    /// <summary>What was made of this before, or is made now; of each type there is one.</summary>
    public T Once<T>(Func<T> make)
        where T : class
    {
        foreach (var made in _made)
        {
            if (made is T known)
            {
                return known;
            }
        }

        // Where two make it at once, either will do.
        var one = make();
        _made = [.. _made, one];
        return one;
    }
}
