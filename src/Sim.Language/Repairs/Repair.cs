using System.Collections.Immutable;
using Sim.Language.Sources;

namespace Sim.Language.Repairs;

/// <summary>New words for a place on one line of the author's text. Lines and columns are counted from 1; the end is the column behind.</summary>
public sealed record Edit(string File, int Line, int Column, int EndColumn, string Words);

/// <summary>
/// A change that remedies a finding where the remedy is certain. Whether it is safe is another question: it is answered by making the
/// change and reading everything again (<see cref="Mender"/>).
/// </summary>
/// <param name="Title">What it does, in a line.</param>
/// <param name="Edits">What is changed; nothing where the whole file is to be laid out anew, which keeps what it means.</param>
public sealed record Repair(string Title, ImmutableArray<Edit> Edits)
{
    internal static readonly Repair Layout = new("Lay the file out anew", []);

    public bool IsLayout => Edits.IsEmpty;

    /// <summary>Other words in place of some; null where they do not stand there to be replaced.</summary>
    internal static Repair? Of(Span place, string written, string words)
    {
        if (place.Line != place.EndLine || place.Source is null)
        {
            return null;
        }

        var line = place.Source.Line(place.Line);
        var from = Math.Clamp(place.Column - 1, 0, line.Length);
        var within = line[from..Math.Clamp(place.EndColumn - 1, from, line.Length)];
        var start = within.IndexOf(written, StringComparison.Ordinal);
        if (written.Length == 0 || start < 0 || within.IndexOf(written, start + 1, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        start += from;
        var end = start + written.Length;
        var spaced = (start > 0 && IsWord(line[start - 1]) && IsWord(words[..1]) ? " " : "") + words + (end < line.Length && IsWord(line[end]) && IsWord(words[^1..]) ? " " : "");
        var title = words.Length == 0 ? $"Take out '{written}'" : $"Write '{words}' for '{written}'";
        return new Repair(title, [new Edit(place.Source.File, place.Line, start + 1, end + 1, words.Length == 0 ? "" : spaced)]);
    }

    public bool Equals(Repair? other) => other is not null && Title == other.Title && Edits.AsSpan().SequenceEqual(other.Edits.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Title, Edits.Length);

    private static bool IsWord(string letter) => letter.Length > 0 && IsWord(letter[0]);

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
