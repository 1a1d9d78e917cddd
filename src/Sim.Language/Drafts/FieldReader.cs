using Sim.Language.Diagnostics;
using Sim.Language.Outlines;
using Sim.Language.Sources;

namespace Sim.Language.Drafts;

/// <summary>Where the reader is: what it reads, and to whom it tells what it finds.</summary>
internal readonly record struct FieldReader(Findings Findings, string Field)
{
    /// <summary>Whether what is read may change an entry of another scenario: then it may leave out what that one has.</summary>
    public bool IsChange { get; init; }

    /// <summary>The words of a field that holds one value; null (and a message) where something else stands.</summary>
    public Written? Words(Node node, string expected)
    {
        switch (node)
        {
            case Scalar scalar:
                return scalar.Words;
            case Sequence { Items: [Scalar only] }:
                Findings.Add(WrongShape.OneInList(only.Span, Field, expected));
                return only.Words;
            case { IsBroken: true }:
                return null;
            default:
                Findings.Add(WrongShape.At(node.Span, Field, expected, Found(node), Advice(node)));
                return null;
        }
    }

    /// <summary>A short value without quotation marks of word processors and without a comment behind it.</summary>
    public Written? Value(Node node, string expected)
    {
        if (Words(node, expected) is not { } words)
        {
            return null;
        }

        var value = BareValue.Of(words);
        var bare = Latin(value.Words);
        if (value.InMarks is { } marked)
        {
            Findings.Add(WordsQuotationMarks.At(marked.Span, marked.Text[1..^1]));
        }

        if (bare.Text.Length == 0)
        {
            Findings.Add(WrongShape.At(node.Span, Field, expected, "nothing stands"));
            return null;
        }

        return bare;
    }

    /// <summary>The words of a short value in Latin letters, where some were typed in others that look like them.</summary>
    public Written Latin(Written words)
    {
        if (LookAlikes.Find(words.Text) is not var (start, length, text))
        {
            return words;
        }

        Findings.Add(FieldTypedDifferently.Letters(words.At(start, length), text.Substring(start, length)));
        return words with { Text = text };
    }

    private string Advice(Node node) => node switch
    {
        Nothing => $"Write it behind the colon of '{Field}:', or leave the line out.",
        Mapping => $"If a text is meant, write '|' behind '{Field}:'.",
        _ => $"Write it on the line of '{Field}:', or as a text below '{Field}: |'.",
    };

    public static string Found(Node node) => node switch
    {
        Mapping => "fields stand",
        Sequence => "a list stands",
        Nothing => "nothing stands",
        _ => "a text stands",
    };
}
