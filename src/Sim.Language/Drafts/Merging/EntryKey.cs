using Sim.Language.Drafts.Forms;
using Sim.Language.Sources;

namespace Sim.Language.Drafts.Merging;

/// <summary>By what an entry is known again in a scenario that extends its own.</summary>
internal static class EntryKey
{
    /// <summary>The id of an entry, or what stands for it; null where nothing does.</summary>
    public static string? Of(Draft entry) => IdOf(entry)?.Text ?? (entry.Form == TransitionForm.Form ? Way(entry) : null);

    public static Written? IdOf(Draft entry) => entry.WordsOf("id") ?? entry.WordsOf("event") ?? entry.WordsOf("act") ?? entry.WordsOf("term");

    /// <summary>A way without an id is known by where it leads from and to, and by what sets it off.</summary>
    private static string Way(Draft entry) => string.Join(
        ' ',
        [.. (entry.Of(TransitionForm.From) ?? []).Select(from => from.Text), ">", entry.WordsOf("to")?.Text ?? "", ":", entry.WordsOf("trigger")?.Text ?? ""]);
}
