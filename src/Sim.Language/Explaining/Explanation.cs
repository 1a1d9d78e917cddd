using System.Collections.Immutable;

namespace Sim.Language.Explaining;

/// <summary>The page about one code: what is so, why it matters, and how it looks wrong and right.</summary>
/// <param name="Title">What is so, in a line.</param>
/// <param name="Severity">As the page says it: "error", "warning or hint".</param>
public sealed record Explanation(string Code, string Title, string Severity, ImmutableArray<string> Paragraphs, ImmutableArray<Example> Examples);

/// <summary>A small text with the mistake in it, or the same without.</summary>
/// <param name="Paragraphs">What the page says about it.</param>
/// <param name="Files">One file, or several that belong together.</param>
public sealed record Example(bool IsRight, ImmutableArray<string> Paragraphs, ImmutableArray<ExampleFile> Files);

/// <summary>A file of an example.</summary>
/// <param name="Name">What it is called; empty where that does not matter.</param>
/// <param name="Shown">Its text as the page shows it.</param>
/// <param name="Bytes">Its text as it lies on a disk: what cannot stand on a page is in its place.</param>
public sealed record ExampleFile(string Name, string Shown, ImmutableArray<byte> Bytes);
