namespace Sim.Model.Scenarios;

/// <summary>How sure we are of what a source is cited for.</summary>
public enum Grade
{
    Checked,
    Approximate,
    Uncertain,
}

/// <summary>A work, entered once and cited by place.</summary>
public sealed record Source(int Index, string Id, string Author, string Title, string Year, string Kind, string Note);

/// <summary>A citation: which source, where in it, with what grade.</summary>
public sealed record SourceNote(int Source, string Where, Grade Grade);
