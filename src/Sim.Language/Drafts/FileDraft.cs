using Sim.Language.Diagnostics;
using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>
/// What one file holds. It is read without a look at any other file: so files can be read side by side, and one that was not changed need not be
/// read again.
/// </summary>
internal sealed class FileDraft(SourceText source) : Unchanging
{
    public SourceText Source => source;

    /// <summary>What there is to say of it by itself.</summary>
    public Findings Findings { get; } = new();

    /// <summary>How much there is to say of it.</summary>
    public int Complaints => Findings.All.Count + Singles.Sum(single => single.Findings.All.Count);

    /// <summary>Entries of its sections, in the order in which they stand.</summary>
    public List<(Form Section, Draft Entry)> Entries { get; } = [];

    /// <summary>Sections that are one entry and no list. Only the first of each in a scenario counts.</summary>
    public List<SingleDraft> Singles { get; } = [];

    /// <summary>What begins with <c>scenario:</c>.</summary>
    public Draft? Head { get; set; }

    public List<Draft> Translations { get; } = [];

    public List<Merging.Removal> Removals { get; } = [];

    public Span? RemovalsAt { get; set; }
}

/// <summary>A section that is one entry.</summary>
/// <param name="Entry">Null where it could not be read.</param>
/// <param name="Findings">What there is to say of it, if it counts.</param>
internal sealed record SingleDraft(Form Form, string Name, Span NameSpan, Draft? Entry, Findings Findings);
