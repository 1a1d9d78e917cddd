namespace Sim.Model.Scenarios;

/// <summary>How sure we are of what a source is cited for.</summary>
public enum Grade
{
    Checked,
    Approximate,
    Uncertain,
}

/// <summary>A work, entered once and cited by place.</summary>
public sealed record Source(int Index, string Id, string Author, string Title, string Year, string Kind, string Note)
{
    /// <summary>For whom it was written; empty where that is not said.</summary>
    public string ForWhom { get; init; } = "";
}

/// <summary>What a source is cited as.</summary>
public enum Label
{
    Unsaid,
    Fact,
    Interpretation,
    Memory,
    Conjecture,
}

/// <summary>A citation: which source, where in it, with what grade.</summary>
public sealed record SourceNote(int Source, string Where, Grade Grade)
{
    public Label Label { get; init; }
}
